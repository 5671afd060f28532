import type { ArticleId, HighlightId } from '../../../shared/model/ids';
import type { WindowServices } from '../../state/windowServices';

/** Shows a claim’s passage in the article. */
export async function revealClaim(
  { actions, store }: Pick<WindowServices, 'actions' | 'store'>,
  article: ArticleId,
  highlight: HighlightId,
): Promise<void> {
  await actions.openArticle(article);
  actions.show({ highlight });
  store.getState().editor?.reveal(highlight);
}
