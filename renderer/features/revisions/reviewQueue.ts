import type { Highlight } from '../../../shared/model/highlight';
import type { HighlightId } from '../../../shared/model/ids';
import { listReviews, type ReviewedHighlight } from '../../../shared/revision/listReviews';
import type { WindowState } from '../../state/store';

const queues = new WeakMap<ReadonlyMap<HighlightId, Highlight>, readonly ReviewedHighlight[]>();

const empty: readonly ReviewedHighlight[] = [];

/** The open article’s highlights waiting for review, in queue order. The same array for the same highlights. */
export function reviewQueue({
  library,
}: Pick<WindowState, 'library'>): readonly ReviewedHighlight[] {
  const highlights = library?.open?.highlights;
  if (!highlights) return empty;
  const known = queues.get(highlights);
  if (known) return known;
  const queue = listReviews(highlights.values());
  queues.set(highlights, queue);
  return queue;
}

/** The highlight under review; null where there is none, or it has been reviewed. */
export function reviewedHighlight(state: WindowState): ReviewedHighlight | null {
  const { reviewed, isReviewing } = state.session;
  if (!isReviewing) return null;
  return reviewQueue(state).find(({ id }) => id === reviewed) ?? null;
}

/** The one after (1) or before (−1) `from` in the queue, wrapping around; the first where `from` is not in it. */
export function stepReview(
  queue: readonly ReviewedHighlight[],
  from: HighlightId | null,
  direction: 1 | -1,
): ReviewedHighlight | null {
  const index = queue.findIndex(({ id }) => id === from);
  if (index === -1) return queue[0] ?? null;
  return queue[(index + direction + queue.length) % queue.length] ?? null;
}
