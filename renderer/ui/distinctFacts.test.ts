import { expect, test } from 'vitest';
import { distinctFacts } from './distinctFacts';

test.each([
  [
    ['BBC News', 'BBC News', '2025'],
    ['BBC News', '2025'],
  ],
  [['Le Monde', 'le monde '], ['Le Monde']],
  [
    ['Ana Chaves', 'Le Monde'],
    ['Ana Chaves', 'Le Monde'],
  ],
  [['', undefined, ' ', '2025'], ['2025']],
  [[], []],
])('of %j are left %j', (facts, expected) => {
  expect(distinctFacts(facts)).toEqual(expected);
});
