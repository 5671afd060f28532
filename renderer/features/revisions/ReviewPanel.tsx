import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ReviewedHighlight } from '../../../shared/revision/listReviews';
import { CommandButton } from '../../commands/CommandButton';
import { useOpenArticle, useServices, useWindow } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { IconButton } from '../../ui/IconButton';
import { describeReviews } from './describeReviews';
import { ReviewItem } from './ReviewItem';
import { ReviewList } from './ReviewList';
import styles from './ReviewPanel.module.css';
import { reviewedHighlight, reviewQueue } from './reviewQueue';
import { showReview } from './showReview';

/** The highlights that a new text has touched, to be looked at one after the other: in place of the inspector. */
export function ReviewPanel() {
  const { actions, store } = useServices();
  const queue = useWindow(reviewQueue);
  const item = useWindow(reviewedHighlight);
  const revisions = useOpenArticle(({ text }) => text.revisions) ?? [];
  useReturningReview(queue);
  const close = () => {
    actions.show({ isReviewing: false, reviewed: null });
    store.getState().editor?.focus();
  };
  const place = item ? queue.indexOf(item) + 1 : 0;
  return (
    <section aria-label="Review" className={styles.panel}>
      <header className={styles.header}>
        <h2 className={styles.title}>Review</h2>
        <span role="status" className={styles.place}>
          {queue.length > 0 && `${place || '–'} of ${queue.length}`}
        </span>
        <CommandButton command="review.previous" wording="label">
          <ChevronUp size={18} aria-hidden />
        </CommandButton>
        <CommandButton command="review.next" wording="label">
          <ChevronDown size={18} aria-hidden />
        </CommandButton>
        <IconButton label="End review" onPress={close}>
          <X size={16} aria-hidden />
        </IconButton>
      </header>
      {queue.length === 0 ? (
        <EmptyState title="All looked at" actions={<Button onPress={close}>End review</Button>}>
          No highlight waits for review. After the next update, those whose passages have changed or
          are gone are listed here.
        </EmptyState>
      ) : (
        <>
          {item ? (
            <ReviewItem key={item.id} item={item} />
          ) : (
            <ul className={styles.summary}>
              {describeReviews(queue, revisions).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
          <ReviewList queue={queue} chosen={item} />
        </>
      )}
    </section>
  );
}

/** Where a highlight comes into the queue while it is shown, as one does whose decision is undone, goes to it. */
function useReturningReview(queue: readonly ReviewedHighlight[]): void {
  const services = useServices();
  const known = useRef(queue);
  useEffect(() => {
    const before = new Set(known.current.map(({ id }) => id));
    known.current = queue;
    const returned = queue.find(({ id }) => !before.has(id));
    if (returned) showReview(services, returned);
  }, [queue, services]);
}
