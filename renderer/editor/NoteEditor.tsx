import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import { noteExtensions } from '../../shared/document/noteExtensions';
import { keepUnknownFields, writeDocument } from '../../shared/document/unknownFields';
import type { Note } from '../../shared/model/note';
import { message } from '../../shared/words/message';
import { useLibrary, useServices } from '../state/WindowContext';
import { useWords } from '../ui/WordsContext';
import { libraryUndo } from './extensions/libraryUndo';
import { linkOpening } from './extensions/linkOpening';
import { settledPaste } from './extensions/settledPaste';
import { windowKeys } from './extensions/windowKeys';
import styles from './NoteEditor.module.css';
import { createNoteSaver, type NoteHome, type NoteSaver } from './note/createNoteSaver';
import { NoteChoice, OtherNote } from './note/NoteConflict';
import { NoteToolbar } from './note/NoteToolbar';
import { replaceNote } from './note/replaceNote';

interface Props {
  /** Its accessible name. */
  label: string;
  /** It takes the focus when it appears. */
  hasFocus?: boolean;
  /** The note in the library. */
  value: Note | null;
  /** The person’s own version, where another program has changed the note too and they haven’t chosen yet. */
  kept: { mine: Note | null } | null;
  /** Where it is saved; an emptied note is null. Calls the backend directly (`client.call`). */
  home: NoteHome;
  /** The person has chosen: the note becomes this, in place of the other program’s, which was `seen`. */
  onSettle(note: Note | null, seen: Note | null): Promise<void>;
  /** They have chosen the other program’s. */
  onDrop(): void;
}

/** Edits one note and saves it automatically. Give each note its own editor (`key`). */
export function NoteEditor(props: Props) {
  const { label, hasFocus = false, value, kept, home, onSettle, onDrop } = props;
  const { say } = useWords();
  const services = useServices();
  const { actions } = services;
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const latestHome = useRef(home);
  const saver = useRef<NoteSaver | null>(null);
  const start = kept ? kept.mine : value;
  const editor = useEditor({
    content: start && { ...start, content: start.content ?? [] },
    editable: !isReadOnly,
    injectCSS: false,
    autofocus: hasFocus && 'end',
    onBeforeCreate: ({ editor: made }) => keepUnknownFields(made.schema),
    extensions: [
      ...noteExtensions,
      windowKeys,
      libraryUndo(actions),
      linkOpening(actions),
      settledPaste('note'),
    ],
    editorProps: {
      attributes: { 'aria-label': label, 'aria-multiline': 'true', spellcheck: 'true' },
    },
    onUpdate: ({ editor: changed }) =>
      saver.current?.change(changed.isEmpty ? null : writeDocument(changed.state.doc)),
    onBlur: () => {
      if (saver.current?.hasUnsaved()) actions.attempt(saver.current.saveNow);
    },
  });

  useEffect(() => {
    latestHome.current = home;
  }, [home]);
  useEffect(() => {
    const own = createNoteSaver(services, {
      save: (note, seen) => latestHome.current.save(note, seen),
      keep: (note) => latestHome.current.keep(note),
      isKept: () => latestHome.current.isKept(),
    });
    saver.current = own;
    return () => own.close();
  }, [services]);
  const isKept = kept !== null;
  useEffect(() => {
    // What the person is typing is newer than what comes from elsewhere, and must not be overwritten.
    if (isKept || saver.current?.hasUnsaved()) return;
    replaceNote(editor, value);
    saver.current?.show(value);
  }, [editor, value, isKept]);

  const choose = (note: Note | null) => {
    if (!kept) return;
    const { mine } = kept;
    editor.commands.focus('end');
    if (note !== value) return actions.attempt(() => onSettle(note, value));
    onDrop();
    actions.notify({
      tone: 'info',
      text: message('editor.note.keptTheirs'),
      action: {
        title: message('editor.note.chooseAgain'),
        run() {
          home.keep(mine);
          if (!editor.isDestroyed) replaceNote(editor, mine);
        },
      },
    });
  };
  return (
    <div className={styles.note}>
      {kept && <OtherNote note={value} />}
      {!isReadOnly && <NoteToolbar editor={editor} />}
      <EditorContent editor={editor} className={styles.text} />
      <div className={kept ? styles.foot : ''}>
        <div role="status">
          {kept && <p className={styles.conflict}>{say('editor.note.conflict')}</p>}
        </div>
        {kept && (
          <NoteChoice theirs={value} mine={kept.mine} isDisabled={isReadOnly} onChoose={choose} />
        )}
      </div>
    </div>
  );
}
