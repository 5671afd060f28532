import { Extension } from '@tiptap/core';
import { Selection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { revealPosition } from '../revealPosition';

/** Keys to the start and end of the text. The browser’s own stop short of blocks it has not laid out yet. */
export const documentEnds = Extension.create({
  name: 'documentEnds',
  addKeyboardShortcuts() {
    const to = (end: 'start' | 'end', isExtending: boolean) => () =>
      moveCaret(this.editor.view, end, isExtending);
    return {
      'Mod-Home': to('start', false),
      'Mod-End': to('end', false),
      'Mod-Shift-Home': to('start', true),
      'Mod-Shift-End': to('end', true),
      'Cmd-ArrowUp': to('start', false),
      'Cmd-ArrowDown': to('end', false),
      'Cmd-Shift-ArrowUp': to('start', true),
      'Cmd-Shift-ArrowDown': to('end', true),
    };
  },
});

function moveCaret(view: EditorView, end: 'start' | 'end', isExtending: boolean): boolean {
  const { doc, selection, tr } = view.state;
  const target = end === 'start' ? Selection.atStart(doc) : Selection.atEnd(doc);
  const { head } = target;
  view.dispatch(
    tr.setSelection(isExtending ? TextSelection.create(doc, selection.anchor, head) : target),
  );
  revealPosition(view, head);
  return true;
}
