import { isLost } from '../../../shared/model/highlight';
import type { ReviewedHighlight } from '../../../shared/revision/listReviews';
import type { WindowServices } from '../../state/windowServices';
import { reviewQueue, stepReview } from './reviewQueue';

type Services = Pick<WindowServices, 'store' | 'actions'>;

/** Puts a highlight under review beside the article’s text, with its passage in view; null where none is left. */
export function showReview({ store, actions }: Services, item: ReviewedHighlight | null): void {
  const isPlaced = item !== null && !isLost(item);
  actions.show({
    isReviewing: true,
    isInspectorShown: true,
    reviewed: item?.id ?? null,
    highlight: isPlaced ? item.id : null,
  });
  const { session, library } = store.getState();
  const article = library?.open?.article.id;
  const isReading = session.place.kind === 'article' && session.place.view === 'read';
  if (article && !isReading) actions.go({ kind: 'article', article, view: 'read' });
  if (isPlaced) store.getState().editor?.reveal(item.id);
}

/** Goes to the next (1) or previous (−1) highlight waiting for review. */
export function goToReview(services: Services, direction: 1 | -1): void {
  const state = services.store.getState();
  showReview(services, stepReview(reviewQueue(state), state.session.reviewed, direction));
}
