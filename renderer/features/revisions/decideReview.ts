import type { ReviewedHighlight } from '../../../shared/revision/listReviews';
import { readSelectedRange } from '../../state/readSelectedRange';
import type { WindowServices } from '../../state/windowServices';
import { reviewedHighlight, reviewQueue, stepReview } from './reviewQueue';
import { showReview } from './showReview';

type Services = Pick<WindowServices, 'store' | 'actions' | 'pending'>;

/** Accepts what the new text did to the highlight under review, and moves on. */
export function acceptReview(services: Services): Promise<void> {
  return decide(services, async ({ article, id }) => {
    await services.actions.call('highlight.accept', { article, highlights: [id] });
    return true;
  });
}

/** Detaches the highlight under review from the passage proposed for it, and moves on. */
export function detachReview(services: Services): Promise<void> {
  return decide(services, async ({ article, id }) => {
    await services.actions.call('highlight.detach', { article, highlight: id });
    return true;
  });
}

/** Attaches the highlight under review to the passage selected in the text, and moves on; says so where none is selected. */
export function attachReview(services: Services): Promise<void> {
  return decide(services, async ({ article, id }) => {
    const selected = await readSelectedRange(services);
    if (!selected) return false;
    await services.actions.call('highlight.move', { article, highlight: id, ...selected });
    return true;
  });
}

async function decide(
  services: Services,
  settle: (item: ReviewedHighlight) => Promise<boolean>,
): Promise<void> {
  const { store } = services;
  const item = reviewedHighlight(store.getState());
  if (!item) return;
  const next = stepReview(reviewQueue(store.getState()), item.id, 1);
  if (!(await settle(item))) return;
  const left = reviewQueue(store.getState());
  showReview(services, left.find(({ id }) => id === next?.id) ?? left[0] ?? null);
}
