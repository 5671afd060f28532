import { useEffect, useRef } from 'react';
import type { ReviewedHighlight } from '../../../shared/revision/listReviews';
import { useServices } from '../../state/WindowContext';
import { showReview } from './showReview';

/** Where a highlight comes into the queue while it is shown, as one does whose decision is undone, goes to it. */
export function useReturningReview(queue: readonly ReviewedHighlight[]): void {
  const services = useServices();
  const known = useRef(queue);
  useEffect(() => {
    const before = new Set(known.current.map(({ id }) => id));
    known.current = queue;
    const returned = queue.find(({ id }) => !before.has(id));
    if (returned) showReview(services, returned);
  }, [queue, services]);
}
