import { useActions, useLibrary } from '../state/WindowContext';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Sentence } from '../ui/Sentence';
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
    <Dialog title={say('window.problems')} onClose={() => openDialog(null)}>
      <p>
        <Sentence
          id="window.problems.folder"
          values={{ folder, path: (parts) => <code className={styles.file}>{parts}</code> }}
        />
      </p>
      {problems.length === 0 && <p>{say('window.problems.none')}</p>}
      <ul className={styles.list}>
        {problems.map(({ file, message, remedy, isLoss }) => (
          <li key={JSON.stringify([file, message])} className={styles.item}>
            <code className={styles.file}>{file}</code>
            <p className={styles.message}>{say(message)}</p>
            <p className={styles.remedy}>{say(remedy)}</p>
            {isLoss && (
              <Button onPress={() => goOnWithout(file)}>{say('window.problems.goOn')}</Button>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
