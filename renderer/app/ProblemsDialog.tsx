import { keyOfProblem } from '../../shared/ipc/events';
import { useActions, useLibrary } from '../state/WindowContext';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useWords } from '../ui/WordsContext';
import styles from './ProblemsDialog.module.css';

/** What was found wrong with the library's files, and what was or can be done about it. */
export function ProblemsDialog() {
  const { say } = useWords();
  const problems = useLibrary((library) => library.problems);
  const folder = useLibrary((library) => library.folder);
  const { attempt, call, openDialog } = useActions();
  const goOnWithout = (file: string) => attempt(() => call('library.acceptLoss', { file }));
  return (
    <Dialog title="Problems" onClose={() => openDialog(null)}>
      <p>
        Found in <code className={styles.file}>{folder}</code>
      </p>
      {problems.length === 0 && <p>Nothing is wrong any more.</p>}
      <ul className={styles.list}>
        {problems.map((problem) => (
          <li key={keyOfProblem(problem)} className={styles.item}>
            <code className={styles.file}>{problem.file}</code>
            <p className={styles.message}>{say(problem.message)}</p>
            <p className={styles.remedy}>{say(problem.remedy)}</p>
            {problem.isLoss && (
              <Button onPress={() => goOnWithout(problem.file)}>Go on without it</Button>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
