import { useActions, useLibrary } from '../state/WindowContext';
import { Dialog } from '../ui/Dialog';
import styles from './ProblemsDialog.module.css';

/** What was found wrong with the library's files, and what was or can be done about it. */
export function ProblemsDialog() {
  const problems = useLibrary((library) => library.problems);
  const folder = useLibrary((library) => library.folder);
  const { openDialog } = useActions();
  return (
    <Dialog title="Problems" onClose={() => openDialog(null)}>
      <p>
        Found in <code className={styles.file}>{folder}</code>
      </p>
      <ul className={styles.list}>
        {problems.map(({ file, message, remedy }) => (
          <li key={`${file} ${message}`} className={styles.item}>
            <code className={styles.file}>{file}</code>
            <p className={styles.message}>{message}</p>
            <p className={styles.remedy}>{remedy}</p>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
