import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useOpenArticle, useServices, useWindow } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { IconButton } from '../../ui/IconButton';
import { describeReviews } from './describeReviews';
import { ReviewItem } from './ReviewItem';
import { ReviewList } from './ReviewList';
import styles from './ReviewPanel.module.css';
import { reviewedHighlight, reviewQueue } from './reviewQueue';
import { goToReview } from './showReview';
import { useReturningReview } from './useReturningReview';

/** The highlights that a new text has touched, to be looked at one after the other: in place of the inspector. */
export function ReviewPanel() {
  const services = useServices();
  const { actions, store } = services;
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
        <IconButton
          label="Previous"
          keys="Shift+R"
          isDisabled={!queue.length}
          onPress={() => goToReview(services, -1)}
        >
          <ChevronUp size={18} aria-hidden />
        </IconButton>
        <IconButton
          label="Next"
          keys="R"
          isDisabled={!queue.length}
          onPress={() => goToReview(services, 1)}
        >
          <ChevronDown size={18} aria-hidden />
        </IconButton>
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
