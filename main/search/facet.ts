import type { FilterName } from '../../shared/search/searchQuery';

/** A sign that no word has, and at which the index doesn’t cut. */
const JOINT = '·';

/** What a filter asks for, as one word in the index beside the words of a highlight. `words` are folded ones, or an id. */
export function makeFacet(name: FilterName, words: readonly string[]): string {
  return [name, ...words].join(JOINT).replaceAll('_', JOINT);
}
