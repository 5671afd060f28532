import { Check, Ellipsis } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useLibrary, useServices, useWindow } from '../state/WindowContext';
import styles from './SavedState.module.css';

/** Whether all that was done is on disk. Empty in a library that can't be changed. */
export function SavedState() {
  const { pending } = useServices();
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const isWaiting = useWindow(({ kept }) => kept.length > 0);
  const isPending = useSyncExternalStore(pending.subscribe, pending.hasAny);
  if (isReadOnly) return <span className={styles.state}>Read-only</span>;
  if (isWaiting) return <span className={styles.state}>Waits for your choice</span>;
  return (
    <span className={styles.state}>
      {isPending ? <Ellipsis size={14} aria-hidden /> : <Check size={14} aria-hidden />}
      {isPending ? 'Saving' : 'Saved'}
    </span>
  );
}
