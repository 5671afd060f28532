import type { Article, ArticleMarks } from '../../../shared/model/article';
import type { ArticleId } from '../../../shared/model/ids';
import type { WindowServices } from '../../state/windowServices';

/** Edits the open article if it still is `id`: `change` gets it as it is now and answers the fields to set. */
export async function editArticle(
  { store, actions }: Pick<WindowServices, 'store' | 'actions'>,
  id: ArticleId,
  change: (article: Article) => Partial<ArticleMarks>,
): Promise<void> {
  const article = store.getState().library?.open?.article;
  if (article?.id !== id) return;
  const set = change(article);
  const seen = Object.fromEntries(
    Object.keys(set).map((field) => [field, article[field as keyof ArticleMarks]]),
  );
  await actions.call('article.edit', { article: id, set, seen });
}
