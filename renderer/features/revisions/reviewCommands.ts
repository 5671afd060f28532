import { isLost } from '../../../shared/model/highlight';
import type { AppCommand } from '../../state/appCommand';
import type { WindowServices } from '../../state/WindowContext';
import { acceptReview, attachReview, detachReview } from './decideReview';
import { reviewedHighlight, reviewQueue } from './reviewQueue';
import { goToReview } from './showReview';

/** What can be done, by key or palette, with the highlights that a new text has touched. */
export const reviewCommands: readonly AppCommand[] = [
  {
    id: 'review.next',
    title: 'Review: next highlight',
    description: 'Highlights whose passage an update has changed or taken away',
    keys: 'R',
    isEnabled: hasReviews,
    run: (services) => goToReview(services, 1),
  },
  {
    id: 'review.previous',
    title: 'Review: previous highlight',
    keys: 'Shift+R',
    isEnabled: hasReviews,
    run: (services) => goToReview(services, -1),
  },
  {
    id: 'review.accept',
    title: 'Review: accept',
    description: 'Takes the proposed passage; a lost highlight stays lost',
    keys: 'A',
    isEnabled: canDecide,
    run: acceptReview,
  },
  {
    id: 'review.attach',
    title: 'Review: attach here',
    description: 'Gives the highlight the passage that is selected',
    keys: 'H',
    isEnabled: canDecide,
    run: attachReview,
  },
  {
    id: 'review.detach',
    title: 'Review: detach',
    description: 'The proposed passage is another one: the highlight becomes lost',
    keys: 'D',
    isEnabled: (services) => {
      const item = reviewedHighlight(services.store.getState());
      return canDecide(services) && item !== null && !isLost(item);
    },
    run: detachReview,
  },
];

function hasReviews({ store }: WindowServices): boolean {
  const state = store.getState();
  return state.session.place.kind === 'article' && reviewQueue(state).length > 0;
}

function canDecide({ store }: WindowServices): boolean {
  const state = store.getState();
  return state.library?.isReadOnly === false && reviewedHighlight(state) !== null;
}
