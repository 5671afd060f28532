import type { FilterName } from '../../shared/search/searchQuery';

/** A sign that no word has, and at which the index doesn’t cut. */
const JOINT = '·';

/** What a filter asks for, as one word in the index beside the words of a highlight. `words` are folded ones, or an id. */
export function makeFacet(name: FilterName, words: readonly string[]): string {
  return [name, ...words].join(JOINT).replaceAll('_', JOINT);
}

/** The id or choice that the first of these facets with that name was made of; null where there is none. */
export function readFacet(facets: string, name: FilterName): string | null {
  const start = makeFacet(name, ['']);
  const found = facets.split(' ').find((facet) => facet.startsWith(start));
  return found ? found.slice(start.length).replaceAll(JOINT, '_') : null;
}
