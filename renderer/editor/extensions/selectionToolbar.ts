import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { ArticleUi } from '../articleUi';

/** Shows the selection's toolbar when something has been selected with the mouse, and hides it when nothing is selected any more. */
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
              // Wherever it is let go: a selection may end outside the text.
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

/** The browser tells of the selection a moment after the button is let go. */
function showAfter(view: EditorView, ui: ArticleUi): void {
  requestAnimationFrame(() => {
    if (!view.isDestroyed && !view.state.selection.empty) ui.setState({ toolbar: 'mouse' });
  });
}
