import { filterNames } from '../../../shared/search/searchQuery';

/** The start of a filter, with its minus sign if it has one. */
const START = `(?<=^|[\\s(])-?(?:${filterNames.join('|')}):`;
const WHOLE = new RegExp(`${START}(?:"[^"]*"?|[^\\s()"]+)`, 'gi');
const EMPTY = new RegExp(`${START}"?$`, 'i');

/** The filters of a query, each as it is written, with the query that is left without it. */
export function listWithoutFilters(query: string): { filter: string; without: string }[] {
  return [...query.matchAll(WHOLE)].map(({ 0: filter, index }) => {
    const rest = `${query.slice(0, index)} ${query.slice(index + filter.length)}`;
    return { filter, without: rest.replace(/\s+/g, ' ').trim() };
  });
}

/** The query without a filter at its end whose value is still to be typed. */
export function leaveOutEmptyFilter(query: string): string {
  return query.replace(EMPTY, '').trimEnd();
}
