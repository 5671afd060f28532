import type { ReviewedHighlight } from '../../../shared/revision/listReviews';
import { readSelectedRange } from '../../state/readSelectedRange';
import type { WindowServices } from '../../state/windowServices';
import { reviewedHighlight, reviewQueue, stepReview } from './reviewQueue';
import { showReview } from './showReview';

type Services = Pick<WindowServices, 'store' | 'actions' | 'pending'>;

/** Takes what the new text has made of the highlight under review as it is, and goes on. */
export function acceptReview(services: Services): Promise<void> {
  return decide(services, async ({ article, id }) => {
    await services.actions.call('highlight.accept', { article, highlights: [id] });
    return true;
  });
}

/** Takes the highlight under review off the passage that is proposed for it, and goes on. */
export function detachReview(services: Services): Promise<void> {
  return decide(services, async ({ article, id }) => {
    await services.actions.call('highlight.detach', { article, highlight: id });
    return true;
  });
}

/** Gives the highlight under review the passage that is selected in the text, and goes on; says so where none is. */
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
