import type { Message } from '../../shared/words/message';
import { useActions } from '../state/WindowContext';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { useWords } from '../ui/WordsContext';
import styles from './FailureView.module.css';

/** What the window shows where the library could not be opened. */
export function FailureView({ message }: { message: Message }) {
  const { say } = useWords();
  const { attempt, openLibrary } = useActions();
  return (
    <main className={styles.view}>
      <EmptyState
        title={say('window.failure')}
        headingLevel={1}
        actions={
          <Button tone="primary" onPress={() => attempt(openLibrary)}>
            {say('window.tryAgain')}
          </Button>
        }
      >
        {say(message)}
      </EmptyState>
    </main>
  );
}
