import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { ArticleUi } from '../articleUi';

const SELECTING_KEY = /^(Arrow|Home$|End$|Page)/;

/**
 * Shows the selection’s toolbar once a selection is made: when the mouse button is released, or the Shift key after it
 * has selected. Hides it while one is being made, and when nothing is selected any more.
 */
export function selectionToolbar(ui: ArticleUi): Extension {
  let isSelectingByKey = false;
  const hide = () => {
    if (ui.getState().toolbar) ui.setState({ toolbar: null });
  };
  return Extension.create({
    name: 'selectionToolbar',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleDOMEvents: {
            mousedown(view, { button }) {
              hide();
              if (button !== 0) return false;
              // Wherever the button is released: a selection may end outside the text.
              document.addEventListener('mouseup', () => showAfter(view, ui), { once: true });
              return false;
            },
            keydown(_view, { key, shiftKey, altKey }) {
              if (!shiftKey || altKey || !SELECTING_KEY.test(key)) return false;
              isSelectingByKey = true;
              hide();
              return false;
            },
            keyup(view, { key }) {
              if (key !== 'Shift' || !isSelectingByKey) return false;
              isSelectingByKey = false;
              showAfter(view, ui);
              return false;
            },
            blur() {
              isSelectingByKey = false;
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

/** The browser reports the selection a moment after the button or key is released. */
function showAfter(view: EditorView, ui: ArticleUi): void {
  requestAnimationFrame(() => {
    if (!view.isDestroyed && !view.state.selection.empty) ui.setState({ toolbar: 'offered' });
  });
}
