import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect } from 'react';
import { noteExtensions } from '../../../shared/document/noteExtensions';
import type { Note } from '../../../shared/model/note';
import { useActions } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/WordsContext';
import { linkOpening } from '../extensions/linkOpening';
import noteStyles from '../NoteEditor.module.css';
import styles from './NoteConflict.module.css';
import { replaceNote } from './replaceNote';

/** Another program’s version of the note the person is typing, to read beside their own. */
export function OtherNote({ note }: { note: Note | null }) {
  const { say } = useWords();
  const actions = useActions();
  const editor = useEditor({
    content: note && { ...note, content: note.content ?? [] },
    editable: false,
    injectCSS: false,
    extensions: [...noteExtensions, linkOpening(actions)],
    editorProps: {
      // It scrolls, so the keyboard must be able to reach it.
      attributes: {
        'aria-label': say('editor.note.theirNote'),
        'aria-readonly': 'true',
        tabindex: '0',
      },
    },
  });
  useEffect(() => replaceNote(editor, note), [editor, note]);
  return (
    <div className={styles.theirs}>
      <p className={styles.caption}>{say('editor.note.theirs')}</p>
      {note ? (
        <EditorContent editor={editor} className={`${noteStyles.text} ${styles.text}`} />
      ) : (
        <p className={styles.none}>{say('editor.note.theyDeleted')}</p>
      )}
      <p className={styles.caption}>{say('editor.note.yours')}</p>
    </div>
  );
}

interface ChoiceProps {
  theirs: Note | null;
  mine: Note | null;
  isDisabled: boolean;
  /** The note becomes this; identical to `theirs` where theirs was chosen. */
  onChoose(note: Note | null): void;
}

/** The ways to resolve it. */
export function NoteChoice({ theirs, mine, isDisabled, onChoose }: ChoiceProps) {
  const { say } = useWords();
  const choices = [
    { id: 'keepMine', note: mine },
    { id: 'keepTheirs', note: theirs },
    ...(theirs && mine ? [{ id: 'keepBoth', note: joinNotes(theirs, mine) } as const] : []),
  ] as const;
  return (
    <fieldset aria-label={say('editor.note.choice')} className={styles.choices}>
      {choices.map(({ id, note }) => (
        <Button key={id} isDisabled={isDisabled} onPress={() => onChoose(note)}>
          {say(`editor.note.${id}`)}
        </Button>
      ))}
    </fieldset>
  );
}

/** Theirs first: it is what the library has, with the person’s own below it. */
function joinNotes(theirs: Note, mine: Note): Note {
  return { type: 'doc', content: [...(theirs.content ?? []), ...(mine.content ?? [])] };
}
