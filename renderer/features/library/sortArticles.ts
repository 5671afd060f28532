import type { ArticleSummary } from '../../../shared/model/articleSummary';
import type { Words } from '../../../shared/words/Words';
import { type Places, type ReadingState, readingStateOf } from '../../state/readingState';

/** The orders that the list of articles can have. */
export const articleOrders = [
  'recent',
  'title',
  'published',
  'changed',
  'unsourced',
  'reading',
] as const;
export type ArticleOrder = (typeof articleOrders)[number];

/** How the titles are compared. */
type Alphabet = Pick<Words, 'compare'>;
type Compare = (a: ArticleSummary, b: ArticleSummary, alphabet: Alphabet, places: Places) => number;

/** What is being read comes first. */
const ranks: Record<ReadingState, number> = { reading: 0, unread: 1, done: 2 };

const comparers: Record<ArticleOrder, Compare> = {
  recent: (a, b) => compareText(b.importedAt, a.importedAt),
  title: (a, b, alphabet) => alphabet.compare(a.title, b.title),
  // Those without a date come last.
  published: (a, b) =>
    Number(!a.published) - Number(!b.published) || compareText(b.published, a.published),
  changed: (a, b) => compareText(b.updatedAt, a.updatedAt),
  unsourced: (a, b) => b.claims - b.sourcedClaims - (a.claims - a.sourcedClaims),
  reading: (a, b, _alphabet, places) =>
    ranks[readingStateOf(a, places)] - ranks[readingStateOf(b, places)] ||
    compareText(b.importedAt, a.importedAt),
};

/** Sorts articles. Ties are broken by id. */
export function sortArticles(
  articles: Iterable<ArticleSummary>,
  order: ArticleOrder,
  alphabet: Alphabet,
  places: Places = new Map(),
): ArticleSummary[] {
  const compare = comparers[order];
  return [...articles].sort((a, b) => compare(a, b, alphabet, places) || compareText(a.id, b.id));
}

/**
 * A sorter that starts from its last order. An annotation changes one summary of thousands, and sorting
 * what is nearly sorted takes one comparison per article.
 */
export function createArticleSorter(): typeof sortArticles {
  let lastIds: string[] = [];
  return (articles, order, alphabet, places) => {
    const rest = new Map([...articles].map((summary) => [summary.id as string, summary]));
    const inLastOrder = lastIds.flatMap((id) => {
      const summary = rest.get(id);
      rest.delete(id);
      return summary ?? [];
    });
    const sorted = sortArticles([...inLastOrder, ...rest.values()], order, alphabet, places);
    lastIds = sorted.map(({ id }) => id);
    return sorted;
  };
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
