import { useWindow } from '../../state/WindowContext';
import styles from './KeptEdits.module.css';
import { KeptItem } from './KeptItem';

/**
 * Above what fills the middle: what the person has typed and another program has changed or removed meanwhile, until
 * they have chosen. A note is chosen in its own place, while that is in sight.
 */
export function KeptEdits() {
  const kept = useWindow((state) => state.kept);
  return (
    <div className={styles.all}>
      {kept.map((edit) => (
        <KeptItem key={edit.id} edit={edit} />
      ))}
    </div>
  );
}
