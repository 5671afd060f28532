import type { SearchHit, SearchKind } from '../../../../shared/search/searchResult';

const prefixes = { article: 'art', highlight: 'hl', note: 'hl', source: 'src' } as const;

/** Something found, for tests: what `name` names, with that name as its title and its passage. */
export function makeHit(kind: SearchKind, name: string, set: Partial<SearchHit> = {}): SearchHit {
  return {
    kind,
    id: `${prefixes[kind]}_${name}`,
    ...(kind !== 'source' && { article: kind === 'article' ? `art_${name}` : 'art_test' }),
    title: name,
    snippet: [{ text: name, isMatch: true }],
    ...set,
  };
}
