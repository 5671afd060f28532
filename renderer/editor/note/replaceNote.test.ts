import { Editor } from '@tiptap/core';
import { expect, it } from 'vitest';
import { noteExtensions } from '../../../shared/document/noteExtensions';
import { keepUnknownFields, writeDocument } from '../../../shared/document/unknownFields';
import type { Note } from '../../../shared/model/note';
import { replaceNote } from './replaceNote';

const noteOf = (text: string, fields: object): Note => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }], ...fields }],
});

function openNote(note: Note) {
  const changes: unknown[] = [];
  const editor = new Editor({
    element: null,
    content: { ...note, content: note.content ?? [] },
    extensions: noteExtensions,
    onBeforeCreate: ({ editor: made }) => keepUnknownFields(made.schema),
  });
  editor.on('transaction', ({ transaction }) => changes.push(transaction));
  return { editor, changes };
}

it('shows the note as it is now, with fields the schema does not know', () => {
  const { editor } = openNote(noteOf('One', { added: 1 }));
  expect(writeDocument(editor.state.doc)).toEqual(noteOf('One', { added: 1 }));
  replaceNote(editor, noteOf('Two', { added: 2 }));
  expect(writeDocument(editor.state.doc)).toEqual(noteOf('Two', { added: 2 }));
});

it('takes over another program’s changes to those fields alone', () => {
  const { editor } = openNote(noteOf('One', { added: 1 }));
  replaceNote(editor, noteOf('One', { added: 2 }));
  expect(writeDocument(editor.state.doc)).toEqual(noteOf('One', { added: 2 }));
});

it('leaves an unchanged note alone', () => {
  const { editor, changes } = openNote(noteOf('One', { added: 1 }));
  replaceNote(editor, noteOf('One', { added: 1 }));
  expect(changes).toEqual([]);
});
