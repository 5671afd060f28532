import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { RECEIVED } from '../text/createTextSync';

interface Options {
  isLocked(): boolean;
  /** The person tried to type. */
  onRefused(): void;
}

const MOVES = ['Arrow', 'Home', 'End', 'Page', 'Enter', 'Escape'];

/**
 * While the text is locked it stays editable for the browser, so that the caret, selecting by keyboard
 * and screen readers work, but nothing changes it: transactions that would are dropped, and what the
 * browser would do by itself is prevented. Keys that would edit are left to the window’s commands.
 */
export function textLock({ isLocked, onRefused }: Options): Extension {
  return Extension.create({
    name: 'textLock',
    priority: 900,
    addProseMirrorPlugins: () => [
      new Plugin({
        filterTransaction: (transaction) =>
          !transaction.docChanged || !isLocked() || transaction.getMeta(RECEIVED) === true,
        props: {
          handleDrop: isLocked,
          handlePaste: isLocked,
          handleDOMEvents: {
            keydown: (_view, event) => isLocked() && !isForReading(event),
            beforeinput(_view, event) {
              if (!isLocked()) return false;
              event.preventDefault();
              onRefused();
              return true;
            },
            compositionstart(view) {
              if (isLocked()) endComposition(view);
              return isLocked();
            },
          },
        },
      }),
    ],
  });
}

function isForReading(event: KeyboardEvent): boolean {
  const isSelectAll = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a';
  return isSelectAll || MOVES.some((key) => event.key.startsWith(key));
}

/** A composition can’t be refused, only ended: it ends when the focus leaves. */
function endComposition(view: EditorView): void {
  view.dom.blur();
  view.focus();
}
