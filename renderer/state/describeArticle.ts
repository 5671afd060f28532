import type { DescribedArticle } from '../../shared/ledger/isArticleItself';
import type { ArticleId } from '../../shared/model/ids';
import type { LibraryView } from './libraryState';

/** What tells an article from others, as far as the window knows it; null where it doesn’t. */
export function describeArticle(
  { open, articles, ledger }: Pick<LibraryView, 'open' | 'articles' | 'ledger'>,
  id: ArticleId,
): DescribedArticle | null {
  if (open?.article.id === id) return open.article;
  const summary = articles.get(id);
  if (!summary) return null;
  const { title, publisher } = summary;
  return { title, publisher, url: ledger?.articles.get(id)?.article.url ?? '' };
}
