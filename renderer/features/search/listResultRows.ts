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

/** What was found as lines: all of the one kind, or the best of each. `isAlone`: the person wants no other kind. */
export function listResultRows(groups: readonly SearchGroup[], isAlone: boolean): ResultRow[] {
  const found = groups.filter(({ hits }) => hits.length > 0);
  const isShortened = !isAlone && found.length > 1;
  return found.flatMap(({ kind, total, hasMore = false, hits }) => {
    const shown = isShortened ? hits.slice(0, SHOWN_OF_EACH) : hits;
    const rows: ResultRow[] = [
      { type: 'heading', key: kind, kind, total, hasMore },
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
