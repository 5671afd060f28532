import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect } from 'react';
import { noteExtensions } from '../../../shared/document/noteExtensions';
import type { Note } from '../../../shared/model/note';
import { useActions } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { linkOpening } from '../extensions/linkOpening';
import noteStyles from '../NoteEditor.module.css';
import styles from './NoteConflict.module.css';
import { replaceNote } from './replaceNote';

/** What another program made of the note that the person is typing, to be read beside their own. */
export function OtherNote({ note }: { note: Note | null }) {
  const actions = useActions();
  const editor = useEditor({
    content: note && { ...note, content: note.content ?? [] },
    editable: false,
    injectCSS: false,
    extensions: [...noteExtensions, linkOpening(actions)],
    editorProps: {
      // What scrolls has to be reached by the keys that scroll it.
      attributes: { 'aria-label': 'Their note', 'aria-readonly': 'true', tabindex: '0' },
    },
  });
  useEffect(() => replaceNote(editor, note), [editor, note]);
  return (
    <div className={styles.theirs}>
      <p className={styles.caption}>Theirs</p>
      {note ? (
        <EditorContent editor={editor} className={`${noteStyles.text} ${styles.text}`} />
      ) : (
        <p className={styles.none}>They took the note away.</p>
      )}
      <p className={styles.caption}>Yours</p>
    </div>
  );
}

interface ChoiceProps {
  theirs: Note | null;
  mine: Note | null;
  isDisabled: boolean;
  /** The note is to be this; theirs where it is `theirs` itself. */
  onChoose(note: Note | null): void;
}

/** The ways out of it. */
export function NoteChoice({ theirs, mine, isDisabled, onChoose }: ChoiceProps) {
  const choices = [
    { title: 'Keep mine', note: mine },
    { title: 'Keep theirs', note: theirs },
    ...(theirs && mine ? [{ title: 'Keep both', note: joinNotes(theirs, mine) }] : []),
  ];
  return (
    <fieldset aria-label="Which note to keep" className={styles.choices}>
      {choices.map(({ title, note }) => (
        <Button key={title} isDisabled={isDisabled} onPress={() => onChoose(note)}>
          {title}
        </Button>
      ))}
    </fieldset>
  );
}

/** Theirs first: it is what the library has, and what the person has added stands below it. */
function joinNotes(theirs: Note, mine: Note): Note {
  return { type: 'doc', content: [...(theirs.content ?? []), ...(mine.content ?? [])] };
}
