import { NotebookPen } from 'lucide-react';
import { Button, DialogTrigger } from 'react-aria-components';
import { titleOfCommand } from '../../../shared/commands/nameCommand';
import type { Highlight } from '../../../shared/model/highlight';
import { HighlightNote } from '../../editor/note/HighlightNote';
import { useLibrary } from '../../state/WindowContext';
import { Popover } from '../../ui/Popover';
import { useWords } from '../../ui/WordsContext';
import styles from './NoteCell.module.css';

interface Props {
  highlight: Highlight;
  /** The note as plain text. */
  note: string;
  isOpen: boolean;
  onOpenChange(isOpen: boolean): void;
}

/** The note on a claim, which opens for editing where it stands. */
export function NoteCell({ highlight, note, isOpen, onOpenChange }: Props) {
  const { say } = useWords();
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const text = (
    <span className={styles.text} dir="auto">
      {note}
    </span>
  );
  if (isReadOnly) return text;
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button className={note ? styles.note : styles.empty}>
        {note ? (
          text
        ) : (
          <>
            <NotebookPen size={14} aria-hidden /> {say(titleOfCommand('highlight.note'))}
          </>
        )}
      </Button>
      <Popover label={say('ledger.column.note')} placement="bottom end">
        <div className={styles.editor}>
          <HighlightNote key={highlight.id} highlight={highlight} hasFocus />
        </div>
      </Popover>
    </DialogTrigger>
  );
}
