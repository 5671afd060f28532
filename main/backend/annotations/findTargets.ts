import type { AnnotationTarget } from '../../../shared/annotations/foundAnnotation';
import { findDoi, foldWords } from '../../../shared/ledger/settleIdentity';
import { type ArticleId, articleIdSchema } from '../../../shared/model/ids';
import type { ArticleIndex } from '../../storage/ArticleIndex';
import { canonicalUrl } from '../../storage/canonicalUrl';

/** Articles that a target may be, the likeliest first. Those found by a part of their title only are `isLoose`. */
export interface FoundTargets {
  readonly articles: readonly ArticleId[];
  readonly isLoose: boolean;
}

/** So many letters of a title must agree where the rest of it differs, such as a subtitle or the name of the site. */
const LEAST_TITLE = 20;
const MOST_ARTICLES = 5;

/** Finds the articles of a library that targets name, by their ids, addresses, DOIs and titles. Those in the trash are passed over. */
export function createTargetFinder(
  index: ArticleIndex,
): (target: AnnotationTarget) => FoundTargets {
  const articles = index
    .summaries()
    .filter(({ trashedAt }) => trashedAt === null)
    .map(({ id, title }) => {
      const url = index.urlOf(id);
      return { id, title: foldWords(title), url: canonicalUrl(url), doi: findDoi(url) };
    });
  const known = new Set(articles.map(({ id }) => id));
  return ({ title, url, doi }) => {
    const [, named] = /^attest:(?:article\/)?(art_\w+)/.exec(url) ?? [];
    const id = articleIdSchema.safeParse(named).data;
    if (id && known.has(id)) return { articles: [id], isLoose: false };
    const address = canonicalUrl(url);
    const number = findDoi(doi ?? '') ?? findDoi(url);
    const folded = foldWords(title);
    const choose = (isMeant: (article: (typeof articles)[number]) => boolean) =>
      articles.filter(isMeant).map((article) => article.id);
    const byAddress = choose(
      (one) => (address !== '' && one.url === address) || (number !== null && one.doi === number),
    );
    if (byAddress.length) return cut(byAddress, false);
    const byTitle = folded ? choose((one) => one.title === folded) : [];
    if (byTitle.length) return cut(byTitle, false);
    return cut(
      choose((one) => isBeginning(one.title, folded)),
      true,
    );
  };
}

function cut(articles: readonly ArticleId[], isLoose: boolean): FoundTargets {
  return { articles: articles.slice(0, MOST_ARTICLES), isLoose };
}

/** True where one title begins with all of the other, which is long enough. */
function isBeginning(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= LEAST_TITLE && `${long} `.startsWith(`${short} `);
}
