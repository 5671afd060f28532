import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ReviewedHighlight } from '../../../shared/revision/listReviews';
import { type Message, message } from '../../../shared/words/message';
import { CommandButton } from '../../commands/CommandButton';
import { useOpenArticle, useServices, useWindow } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { IconButton } from '../../ui/IconButton';
import { useWords } from '../../ui/WordsContext';
import { describeReviews } from './describeReviews';
import { ReviewItem } from './ReviewItem';
import { ReviewList } from './ReviewList';
import styles from './ReviewPanel.module.css';
import { reviewedHighlight, reviewQueue } from './reviewQueue';
import { showReview } from './showReview';

/** The highlights a new text has touched, to review one by one; takes the inspector’s place. */
export function ReviewPanel() {
  const { say } = useWords();
  const { actions, store } = useServices();
  const queue = useWindow(reviewQueue);
  const item = useWindow(reviewedHighlight);
  const revisions = useOpenArticle(({ text }) => text.revisions) ?? [];
  useReturningReview(queue);
  const close = () => {
    actions.show({ isReviewing: false, reviewed: null });
    store.getState().editor?.focus();
  };
  return (
    <section aria-label={say('revisions.review.title')} className={styles.panel}>
      <header className={styles.header}>
        <h2 className={styles.title}>{say('revisions.review.title')}</h2>
        <span role="status" className={styles.place}>
          {queue.length > 0 && say(describePlace(queue, item))}
        </span>
        <CommandButton command="review.previous" wording="label">
          <ChevronUp size={18} aria-hidden />
        </CommandButton>
        <CommandButton command="review.next" wording="label">
          <ChevronDown size={18} aria-hidden />
        </CommandButton>
        <IconButton label={say('revisions.review.end')} onPress={close}>
          <X size={16} aria-hidden />
        </IconButton>
      </header>
      {queue.length === 0 ? (
        <EmptyState
          title={say('revisions.review.allDone.title')}
          actions={<Button onPress={close}>{say('revisions.review.end')}</Button>}
        >
          {say('revisions.review.allDone.hint')}
        </EmptyState>
      ) : (
        <>
          {item ? (
            <ReviewItem key={item.id} item={item} />
          ) : (
            <ul className={styles.summary}>
              {describeReviews(queue, revisions).map((sentence) => (
                <li key={sentence.id}>{say(sentence)}</li>
              ))}
            </ul>
          )}
          <ReviewList queue={queue} chosen={item} />
        </>
      )}
    </section>
  );
}

/** Which one of those waiting is under review. */
function describePlace(
  queue: readonly ReviewedHighlight[],
  item: ReviewedHighlight | null,
): Message {
  const count = queue.length;
  if (!item) return message('revisions.review.noPlace', { count });
  return message('revisions.review.place', { place: queue.indexOf(item) + 1, count });
}

/** Goes to a highlight that joins the queue while it is shown, as when a decision is undone. */
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
