import type { SearchGroup, SearchHit, SearchKind } from '../../../shared/search/searchResult';

/** Of each kind, where several were found. The others are one step away. */
const SHOWN_OF_EACH = 5;

/** A line of the results: what kind they are, one of them, or the way to the others of that kind. */
export type ResultRow =
  | {
      readonly type: 'heading';
      readonly key: string;
      readonly kind: SearchKind;
      readonly total: number;
      readonly hasMore: boolean;
      /** Null where it can’t be folded, since there is nothing else. */
      readonly isFolded: boolean | null;
    }
  | { readonly type: 'hit'; readonly key: string; readonly hit: SearchHit }
  | {
      readonly type: 'more';
      readonly key: string;
      readonly kind: SearchKind;
      readonly total: number;
      readonly hasMore: boolean;
    };

/** A line that can be chosen. */
export type ResultChoice = Exclude<ResultRow, { type: 'heading' }>;

/**
 * What was found as lines: all of the one kind, or the best of each, and only the headings of those `folded`. `isAlone`:
 * the person wants no other kind.
 */
export function listResultRows(
  groups: readonly SearchGroup[],
  isAlone: boolean,
  folded: readonly SearchKind[] = [],
): ResultRow[] {
  const found = groups.filter(({ hits }) => hits.length > 0);
  const isOneOfSeveral = !isAlone && found.length > 1;
  return found.flatMap(({ kind, total, hasMore = false, hits }) => {
    const isFolded = isOneOfSeveral ? folded.includes(kind) : null;
    const heading: ResultRow = { type: 'heading', key: kind, kind, total, hasMore, isFolded };
    if (isFolded) return [heading];
    const shown = isOneOfSeveral ? hits.slice(0, SHOWN_OF_EACH) : hits;
    const rows: ResultRow[] = [
      heading,
      ...shown.map((hit) => ({ type: 'hit', key: `${kind} ${hit.id}`, hit }) as const),
    ];
    if (total > shown.length && !isAlone)
      rows.push({ type: 'more', key: `more ${kind}`, kind, total, hasMore });
    return rows;
  });
}

/** The lines that can be chosen, in order. */
export function listChoices(rows: readonly ResultRow[]): ResultChoice[] {
  return rows.filter((row) => row.type !== 'heading');
}
