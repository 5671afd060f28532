import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isSafeUrl } from '../../../shared/document/isSafeUrl';
import type { Actions } from '../../state/actions';

/** Links in an editor are text: only Mod+click, or Mod+Enter with the caret in one, opens them in the browser. */
export function linkOpening({ attempt, call }: Actions): Extension {
  const open = (url: unknown) => {
    if (typeof url !== 'string' || !isSafeUrl(url)) return false;
    attempt(() => call('shell.openUrl', { url }));
    return true;
  };
  return Extension.create({
    name: 'linkOpening',
    priority: 1000,
    addKeyboardShortcuts() {
      return { 'Mod-Enter': () => open(this.editor.getAttributes('link').href) };
    },
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleClick(_view, _position, event) {
            const link = event.ctrlKey || event.metaKey ? findLink(event) : null;
            return link !== null && open(link.getAttribute('href'));
          },
          handleDOMEvents: { click: refuse, auxclick: refuse },
        },
      }),
    ],
  });
}

function refuse(_view: EditorView, event: Event): boolean {
  if (findLink(event)) event.preventDefault();
  return false;
}

function findLink({ target }: Event): Element | null {
  return target instanceof Element ? target.closest('a[href]') : null;
}
