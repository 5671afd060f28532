import { expect, it } from 'vitest';
import { makeFacet, readFacet } from './facet';

it.each([
  ['label', 'lbl_check'],
  ['kind', 'claim'],
  ['verdict', null],
] as const)('a highlight’s facets say its %s: %s', (name, expected) => {
  const facets = [makeFacet('kind', ['claim']), makeFacet('label', ['lbl_check'])].join(' ');
  expect(readFacet(facets, name)).toBe(expected);
});
