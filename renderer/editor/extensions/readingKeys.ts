import { Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { findScroller } from '../findScroller';

/** What stays in view of the page before, in CSS pixels: about two lines. */
const OVERLAP_PX = 56;
/** The browser takes two frames to lay out what has come into view. */
const FRAMES = 2;

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * Keys that turn pages, and take the caret along. While the text is locked, Space does that too, and arrows begin at
 * what is in view. The browser’s own stop short of blocks it has not laid out yet.
 */
export function readingKeys(isLocked: () => boolean): Extension {
  return Extension.create({
    name: 'readingKeys',
    priority: 950,
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleDOMEvents: {
            keydown(view, event) {
              const turn = readTurn(event, isLocked());
              const isLost = isLocked() && isStep(event) && !isCaretShown(view);
              if (turn === 0 && !isLost) return false;
              event.preventDefault();
              if (turn === 0) putCaret(view, topOf(view) + OVERLAP_PX);
              else turnPage(view, turn);
              return true;
            },
          },
        },
      }),
    ],
  });
}

/** 1 for a page on, −1 for one back, 0 for other keys. */
export function readTurn(
  { key, shiftKey, ctrlKey, metaKey, altKey }: Key,
  isLocked: boolean,
): 1 | -1 | 0 {
  if (ctrlKey || metaKey || altKey) return 0;
  if (key === ' ' && isLocked) return shiftKey ? -1 : 1;
  if (shiftKey) return 0;
  if (key === 'PageDown') return 1;
  return key === 'PageUp' ? -1 : 0;
}

function isStep({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): boolean {
  return /^Arrow(Up|Down)$/.test(key) && !shiftKey && !ctrlKey && !metaKey && !altKey;
}

function turnPage(view: EditorView, direction: 1 | -1): void {
  const scroller = findScroller(view.dom);
  const { bottom } = scroller.getBoundingClientRect();
  const caretTop = view.coordsAtPos(view.state.selection.head).top;
  const isShown = caretTop >= topOf(view) && caretTop < bottom;
  const wanted = isShown ? caretTop : topOf(view) + OVERLAP_PX;
  const before = scroller.scrollTop;
  scroller.scrollTop += direction * (scroller.clientHeight - OVERLAP_PX);
  const isAtEnd = scroller.scrollTop === before;
  const settle = (framesLeft: number) => {
    if (view.isDestroyed) return;
    if (framesLeft > 0) requestAnimationFrame(() => settle(framesLeft - 1));
    else if (isAtEnd) putCaret(view, direction === 1 ? bottom : topOf(view));
    else putCaret(view, wanted);
  };
  settle(FRAMES);
}

/** Puts the caret into the line at that height of the window, where it stands in its own line. */
function putCaret(view: EditorView, top: number): void {
  const own = view.dom.getBoundingClientRect();
  const { left } = view.coordsAtPos(view.state.selection.head);
  const inside = Math.min(Math.max(top, own.top + 1), own.bottom - 1);
  const found = view.posAtCoords({ left, top: inside });
  if (!found) return;
  const { doc, tr } = view.state;
  view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(found.pos))));
}

function topOf(view: EditorView): number {
  return findScroller(view.dom).getBoundingClientRect().top;
}

function isCaretShown(view: EditorView): boolean {
  const { top, bottom } = findScroller(view.dom).getBoundingClientRect();
  const caret = view.coordsAtPos(view.state.selection.head);
  return caret.bottom > top && caret.top < bottom;
}
