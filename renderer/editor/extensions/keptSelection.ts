import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { toStaticRange } from '../painting/createPainter';
import { paintNames, paintPriorities } from '../painting/paintNames';

/** Keeps the selection in sight while the focus is in a menu, the toolbar or a dialog about it: the browser shows it only where the focus is. */
export const keptSelection = Extension.create({
  name: 'keptSelection',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          blur(view) {
            paint(view);
            return false;
          },
          focus() {
            CSS.highlights.delete(paintNames.kept);
            return false;
          },
        },
      },
      view: () => ({
        update(view) {
          if (view.hasFocus()) CSS.highlights.delete(paintNames.kept);
          else paint(view);
        },
        destroy: () => void CSS.highlights.delete(paintNames.kept),
      }),
    }),
  ],
});

function paint(view: EditorView): void {
  const { from, to, empty } = view.state.selection;
  if (empty) {
    CSS.highlights.delete(paintNames.kept);
    return;
  }
  const kept = new Highlight(toStaticRange(view, { from, to }));
  kept.priority = paintPriorities.kept;
  CSS.highlights.set(paintNames.kept, kept);
}
