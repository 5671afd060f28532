import normalizeUrl from 'normalize-url';
import type { Article } from '../model/article';
import type { CslItem } from '../model/cslItem';
import { foldWords } from './foldWords';

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

/** The address without what does not matter: scheme, `www.`, fragment, tracking, order of parameters. Null for what is none. */
function settleAddress(url: string): string | null {
  const address = url.trim();
  if (!address) return null;
  try {
    return normalizeUrl(address, {
      stripProtocol: true,
      stripHash: true,
      removeQueryParameters: [/^utm_\w+$/i, /^(fb|g|ms)clid$/i],
    });
  } catch {
    // Any text can stand where an address is asked for.
    return null;
  }
}

/** The DOI in a text, which is its own or an address at doi.org, in lower case: case makes no difference in one. */
function findDoi(text: string): string | null {
  const doi = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)?(10\.\d{4,9}\/\S+)$/i.exec(
    text.trim(),
  )?.[1];
  return doi?.toLowerCase() ?? null;
}
