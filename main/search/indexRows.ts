/**
 * How rows of the index are numbered. What is in the trash has numbers of its own, above all others, and a highlight’s
 * number contains its article’s. So a range of numbers says where to search, and nothing has to be looked up for it.
 */
const TRASHED = 2 ** 30;
const HIGHLIGHTS_IN_ARTICLE = 2 ** 20;

/** The first row that is in the trash. */
export const firstTrashed = { article: TRASHED, highlight: TRASHED * HIGHLIGHTS_IN_ARTICLE };

export function isTrashedRow(article: number): boolean {
  return article >= TRASHED;
}

/** The row of the same article in the trash, or out of it. */
export function moveRow(article: number, isTrashed: boolean): number {
  return (article % TRASHED) + (isTrashed ? TRASHED : 0);
}

/** The rows of an article’s highlights, from the first to the last that there can be. */
export function highlightRows(article: number): { first: number; last: number } {
  const first = article * HIGHLIGHTS_IN_ARTICLE;
  return { first, last: first + HIGHLIGHTS_IN_ARTICLE - 1 };
}

/** In SQL, the row of the article of the highlight whose row is in `column`. */
export function articleInSql(column: string): string {
  return `(${column} / ${HIGHLIGHTS_IN_ARTICLE})`;
}
