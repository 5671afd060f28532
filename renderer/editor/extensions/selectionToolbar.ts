import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { ArticleUi } from '../articleUi';

/** Shows the selection’s toolbar once something is selected with the mouse, and hides it when nothing is selected any more. */
export function selectionToolbar(ui: ArticleUi): Extension {
  const hide = () => {
    if (ui.getState().toolbar) ui.setState({ toolbar: null });
  };
  return Extension.create({
    name: 'selectionToolbar',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleDOMEvents: {
            mousedown(view) {
              hide();
              // Wherever the button is released: a selection may end outside the text.
              document.addEventListener('mouseup', () => showAfter(view, ui), { once: true });
              return false;
            },
          },
        },
      }),
    ],
    onTransaction({ transaction, editor }) {
      if (transaction.docChanged || editor.state.selection.empty) hide();
    },
  });
}

/** The browser reports the selection a moment after the button is released. */
function showAfter(view: EditorView, ui: ArticleUi): void {
  requestAnimationFrame(() => {
    if (!view.isDestroyed && !view.state.selection.empty) ui.setState({ toolbar: 'mouse' });
  });
}
