import { FileDiff } from 'lucide-react';
import { CommandTextButton } from '../../commands/CommandButton';
import { useOpenArticle, useSession, useWindow } from '../../state/WindowContext';
import { useWords } from '../../ui/WordsContext';
import { describeReviews } from './describeReviews';
import styles from './ReviewBanner.module.css';
import { reviewQueue } from './reviewQueue';

/** Above the article while some of its highlights wait for review: what matters most about them, and the way there. */
export function ReviewBanner() {
  const { say } = useWords();
  const queue = useWindow(reviewQueue);
  const revisions = useOpenArticle(({ text }) => text.revisions);
  const isReviewing = useSession((session) => session.isReviewing && session.isInspectorShown);
  if (!queue.length || !revisions) return null;
  const [first, ...others] = describeReviews(queue, revisions);
  return (
    <div role="status" className={styles.banner}>
      <FileDiff size={16} aria-hidden className={styles.sign} />
      <p className={styles.text}>
        <strong>{first && say(first)}</strong> {others.map((other) => say(other)).join(' ')}
      </p>
      <span className={isReviewing ? styles.idle : undefined}>
        <CommandTextButton command="review.next" wording="alt" hasKeys />
      </span>
    </div>
  );
}
