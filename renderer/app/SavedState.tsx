import { Check, Ellipsis } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useLibrary, useServices, useWindow } from '../state/WindowContext';
import { useWords } from '../ui/WordsContext';
import styles from './SavedState.module.css';

/** Whether everything that was done is on disk, or why nothing is saved. */
export function SavedState() {
  const { say } = useWords();
  const { pending } = useServices();
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const isWaiting = useWindow(({ kept }) => kept.length > 0);
  const isPending = useSyncExternalStore(pending.subscribe, pending.hasAny);
  if (isReadOnly) return <span className={styles.state}>{say('window.state.readOnly')}</span>;
  if (isWaiting) return <span className={styles.state}>{say('window.state.waiting')}</span>;
  // Both lie in the same place, so that nothing beside them moves.
  return (
    <span className={styles.either}>
      <span className={`${styles.state} ${isPending ? '' : styles.hidden}`}>
        <Ellipsis size={14} aria-hidden />
        {say('window.state.saving')}
      </span>
      <span className={`${styles.state} ${isPending ? styles.hidden : ''}`}>
        <Check size={14} aria-hidden />
        {say('window.state.saved')}
      </span>
    </span>
  );
}
