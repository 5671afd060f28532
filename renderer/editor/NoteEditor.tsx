import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import { noteExtensions } from '../../shared/document/noteExtensions';
import { keepUnknownFields, writeDocument } from '../../shared/document/unknownFields';
import type { Note } from '../../shared/model/note';
import { useLibrary, useServices } from '../state/WindowContext';
import { libraryUndo } from './extensions/libraryUndo';
import { linkOpening } from './extensions/linkOpening';
import { windowKeys } from './extensions/windowKeys';
import styles from './NoteEditor.module.css';
import { createNoteSaver, type NoteSaver } from './note/createNoteSaver';
import { NoteToolbar } from './note/NoteToolbar';
import { replaceNote } from './note/replaceNote';

interface Props {
  /** Its accessible name. */
  label: string;
  value: Note | null;
  /**
   * Saves the note; null where nothing is left of it. Calls the backend directly (`client.call`): saving
   * is part of what goes before any other action.
   */
  onSave(note: Note | null): Promise<void>;
}

/** Edits one note, and saves it by itself. Give each note an editor of its own (`key`). */
export function NoteEditor({ label, value, onSave }: Props) {
  const services = useServices();
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const save = useRef(onSave);
  const saver = useRef<NoteSaver | null>(null);
  const editor = useEditor({
    content: value && { ...value, content: value.content ?? [] },
    editable: !isReadOnly,
    injectCSS: false,
    onBeforeCreate: ({ editor: made }) => keepUnknownFields(made.schema),
    extensions: [
      ...noteExtensions,
      windowKeys,
      libraryUndo(services.actions),
      linkOpening(services.actions),
    ],
    editorProps: { attributes: { 'aria-label': label, 'aria-multiline': 'true' } },
    onUpdate: ({ editor: changed }) =>
      saver.current?.change(changed.isEmpty ? null : writeDocument(changed.state.doc)),
    onBlur: () => {
      if (saver.current?.hasUnsaved()) services.actions.attempt(saver.current.saveNow);
    },
  });

  useEffect(() => {
    save.current = onSave;
  }, [onSave]);
  useEffect(() => {
    const own = createNoteSaver(services, (note) => save.current(note));
    saver.current = own;
    return () => own.close();
  }, [services]);
  useEffect(() => {
    // What the person is typing just now is newer than what comes from elsewhere.
    if (!saver.current?.hasUnsaved()) replaceNote(editor, value);
  }, [editor, value]);

  return (
    <div className={styles.note}>
      {!isReadOnly && <NoteToolbar editor={editor} />}
      <EditorContent editor={editor} className={styles.text} />
    </div>
  );
}
