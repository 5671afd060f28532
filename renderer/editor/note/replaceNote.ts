import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import { writeNode } from '../../../shared/document/unknownFields';
import type { Note } from '../../../shared/model/note';

/** Shows another version of the editor’s note, as after an undo. The caret stays in place as far as possible. */
export function replaceNote(editor: Editor, note: Note | null): void {
  const { schema, doc, selection } = editor.state;
  const next = note ? schema.nodeFromJSON(note) : schema.topNodeType.createAndFill();
  if (!next || isSame(next, doc)) return;
  const { tr } = editor.state;
  tr.replaceWith(0, doc.content.size, next.content);
  const position = Math.min(selection.head, tr.doc.content.size);
  tr.setSelection(Selection.near(tr.doc.resolve(position), -1));
  editor.view.dispatch(tr.setMeta('preventUpdate', true));
}

/** Where nothing the schema knows differs, a field it doesn’t know may. */
function isSame(next: Node, shown: Node): boolean {
  const write = ({ children }: Node) => JSON.stringify(children.map(writeNode));
  return next.eq(shown) && write(next) === write(shown);
}
