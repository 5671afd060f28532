import { expect, it } from 'vitest';
import type { CslItem } from '../model/csl/cslItem';
import { areIndependent } from './areIndependent';

const paper = { publisher: 'The Daily', URL: 'https://www.daily.example/a' };

it.each<[string, boolean, Partial<CslItem>, Partial<CslItem>]>([
  [
    'of different publishers at different hosts',
    true,
    paper,
    { publisher: 'Court', URL: 'https://court.example/a' },
  ],
  ['of one publisher, however it is written', false, paper, { publisher: 'the daily' }],
  [
    'whose container is the publisher of the other',
    false,
    paper,
    { 'container-title': 'The Daily' },
  ],
  ['at one host', false, paper, { URL: 'http://daily.example/b' }],
  ['of which nothing is known', true, {}, {}],
  [
    'at a resolver of many publishers',
    true,
    { URL: 'https://doi.org/10.1/a' },
    { URL: 'https://doi.org/10.2/b' },
  ],
  ['with words for an address', true, { URL: 'in print' }, { URL: 'in print' }],
])('two sources %s: independent %s', (_which, expected, a, b) => {
  const [one, other]: CslItem[] = [
    { type: 'webpage', ...a },
    { type: 'webpage', ...b },
  ];
  if (!one || !other) throw new Error('There are two.');
  expect(areIndependent(one, other)).toBe(expected);
  expect(areIndependent(other, one)).toBe(expected);
});
