import type { Highlight } from '../../shared/model/highlight';
import type { WindowServices } from './windowServices';

/** Opens the article of a highlight, and takes the person to its passage. */
export async function showHighlight(
  { store, actions }: Pick<WindowServices, 'store' | 'actions'>,
  { id, article }: Pick<Highlight, 'id' | 'article'>,
): Promise<void> {
  await actions.openArticle(article);
  actions.show({ highlight: id });
  store.getState().editor?.reveal(id);
}
