import type { Article } from '../model/article';
import type { CslItem } from '../model/csl/cslItem';
import { findDoi, foldWords, settleAddress } from './settleIdentity';

/** What tells an article from others. */
export type DescribedArticle = Pick<Article, 'title' | 'publisher' | 'url'>;

/**
 * True where the item is clearly the article that cites it: it has the same address, give or take what addresses vary
 * in; the same DOI; or the same title from the same publisher.
 */
export function isArticleItself(item: CslItem, article: DescribedArticle): boolean {
  const { URL: url = '', DOI: doi = '' } = item;
  const address = settleAddress(article.url);
  if (address && address === settleAddress(url)) return true;
  const ownDoi = findDoi(article.url);
  if (ownDoi && (ownDoi === findDoi(url) || ownDoi === findDoi(doi))) return true;
  const publishers = [item.publisher, item['container-title']].map(foldWords);
  const publisher = foldWords(article.publisher);
  const isSameTitle = foldWords(article.title) === foldWords(item.title);
  return isSameTitle && publisher !== '' && publishers.includes(publisher);
}
