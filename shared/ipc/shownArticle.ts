import { type ArticleId, articleIdSchema } from '../model/ids';

/**
 * The query of the page's address. It names the article that the page shows, or showed last: the app remembers it from
 * there and starts the page with it, so that the page has it at once, also where it is loaded again.
 */
export function writeShownArticle(article: ArticleId): string {
  return `?article=${article}`;
}

/** The article that an address of the page names; null where it names none. */
export function readShownArticle(address: string): ArticleId | null {
  const [, id] = /\?article=(\w+)/.exec(address) ?? [];
  return articleIdSchema.safeParse(id).data ?? null;
}
