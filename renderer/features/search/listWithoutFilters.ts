/** A filter as it stands in a query, with its minus sign if it has one. */
const FILTER =
  /(?<=^|[\s(])-?(?:tag|label|kind|verdict|relation|source|in|before|after):(?:"[^"]*"?|[^\s()"]+)/gi;

/** The filters of a query, each as it is written, with the query that is left without it. */
export function listWithoutFilters(query: string): { filter: string; without: string }[] {
  return [...query.matchAll(FILTER)].map(({ 0: filter, index }) => {
    const rest = `${query.slice(0, index)} ${query.slice(index + filter.length)}`;
    return { filter, without: rest.replace(/\s+/g, ' ').trim() };
  });
}
