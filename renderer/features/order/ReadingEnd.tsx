import { CircleCheck } from 'lucide-react';
import { CommandTextButton, useCommand } from '../../commands/CommandButton';
import { useOpenArticle } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/WordsContext';
import styles from './ReadingEnd.module.css';

/** Below an article’s last line: where the person says that they are done with it, or takes that back. */
export function ReadingEnd() {
  const { say } = useWords();
  const isDone = useOpenArticle(({ article }) => article.isDone);
  const command = useCommand('article.done');
  return (
    // Its words are the window’s, whatever the direction of the text above.
    <footer className={styles.end} dir="auto">
      {isDone ? (
        <>
          <span className={styles.done}>
            <CircleCheck size={14} aria-hidden /> {say('order.end.done')}
          </span>
          <Button tone="quiet" {...command}>
            {say('order.end.undo')}
          </Button>
        </>
      ) : (
        <>
          <span>{say('order.end')}</span>
          <CommandTextButton command="article.done" tone="quiet" />
        </>
      )}
    </footer>
  );
}
