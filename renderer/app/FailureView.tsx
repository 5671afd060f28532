import type { Sayable } from '../../shared/words/message';
import { useActions } from '../state/WindowContext';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { useWords } from '../ui/WordsContext';
import styles from './FailureView.module.css';

/** What the window shows where the library could not be opened. */
export function FailureView({ message }: { message: Sayable }) {
  const { say } = useWords();
  const { attempt, openLibrary } = useActions();
  return (
    <main className={styles.view}>
      <EmptyState
        title="The library could not be opened"
        headingLevel={1}
        actions={
          <Button tone="primary" onPress={() => attempt(openLibrary)}>
            Try again
          </Button>
        }
      >
        {say(message)}
      </EmptyState>
    </main>
  );
}
