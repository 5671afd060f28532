import { type ArticleId, articleIdSchema } from '../model/ids';
import { type SpokenLanguage, spokenLanguageSchema } from '../words/language';

/**
 * What the page’s address says of it: its language, and the article that it shows or showed last. The app starts the
 * page with both, so that it has them before it shows anything, and remembers the article from there. They outlive a
 * reload.
 */
export interface PageQuery {
  language: SpokenLanguage;
  article: ArticleId | null;
}

export function writePageQuery({ language, article }: PageQuery): string {
  return `?language=${language}${article ? `&article=${article}` : ''}`;
}

/** What an address names: English, and no article, where it names none that there can be. */
export function readPageQuery(address: string): PageQuery {
  const read = (name: string) => new RegExp(`[?&]${name}=([\\w-]+)`).exec(address)?.[1];
  return {
    language: spokenLanguageSchema.safeParse(read('language')).data ?? 'en',
    article: articleIdSchema.safeParse(read('article')).data ?? null,
  };
}
