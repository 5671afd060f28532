import styles from './FieldConflicts.module.css';
import { useWords } from './WordsContext';

interface Props {
  what: 'article' | 'highlight' | 'link' | 'collection' | 'savedSearch';
  /** What can be done about it, as a sentence. */
  remedy?: string;
}

/** In a form whose record another program has removed: what was typed can still be taken out of it. */
export function GoneNotice({ what, remedy }: Props) {
  const { say } = useWords();
  return (
    <p role="status" className={styles.conflict}>
      {say('window.gone', { record: what })} {remedy ?? say('window.gone.copy')}
    </p>
  );
}
