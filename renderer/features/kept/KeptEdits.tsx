import { useWindow } from '../../state/WindowContext';
import styles from './KeptEdits.module.css';
import { KeptItem } from './KeptItem';

/**
 * Above the middle’s view: what the person typed while another program changed or removed the same thing, until they
 * choose between the two. For a note, that is done in its own place while it is visible.
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
