import { isWebAddress } from '../../../shared/ipc/webAddress';
import { isLost } from '../../../shared/model/highlight';
import type { CommandBindings, WindowServices } from '../../state/windowServices';
import { acceptReview, attachReview, detachReview } from './decideReview';
import { reviewedHighlight, reviewQueue } from './reviewQueue';
import { goToReview } from './showReview';

/** Bringing in newer versions of an article, and deciding on the highlights they touched. */
export const revisionCommands = {
  'article.update': {
    isEnabled: (services) =>
      findArticle(services) !== null && services.store.getState().library?.isReadOnly === false,
    run(services) {
      const article = findArticle(services);
      if (article) services.actions.openDialog({ kind: 'update', article });
    },
  },
  'article.newer': {
    isEnabled: (services) =>
      findPage(services) !== null && services.store.getState().library?.isReadOnly === false,
    run(services) {
      const page = findPage(services);
      if (page) services.actions.openDialog({ kind: 'capturePage', ...page });
    },
  },
  'review.next': { isEnabled: hasReviews, run: (services) => goToReview(services, 1) },
  'review.previous': { isEnabled: hasReviews, run: (services) => goToReview(services, -1) },
  'review.accept': { isEnabled: canDecide, run: acceptReview },
  'review.attach': { isEnabled: canDecide, run: attachReview },
  'review.detach': {
    isEnabled(services) {
      const item = reviewedHighlight(services.store.getState());
      return canDecide(services) && item !== null && !isLost(item);
    },
    run: detachReview,
  },
} satisfies Partial<CommandBindings>;

function findArticle({ store }: WindowServices) {
  const { library, session } = store.getState();
  return session.place.kind === 'article' ? (library?.open?.article.id ?? null) : null;
}

/** The article that the middle shows, if it came from the web. */
function findPage(services: WindowServices) {
  const article = findArticle(services);
  const url = services.store.getState().library?.open?.article.url ?? '';
  return article && isWebAddress(url) ? { article, url } : null;
}

function hasReviews({ store }: WindowServices): boolean {
  const state = store.getState();
  return state.session.place.kind === 'article' && reviewQueue(state).length > 0;
}

function canDecide({ store }: WindowServices): boolean {
  const state = store.getState();
  return state.library?.isReadOnly === false && reviewedHighlight(state) !== null;
}
