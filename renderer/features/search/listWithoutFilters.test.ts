import { expect, it } from 'vitest';
import { listWithoutFilters } from './listWithoutFilters';

it.each([
  ['flood tag:water', [['tag:water', 'flood']]],
  [
    'in:"Old floods" flood -kind:quote',
    [
      ['in:"Old floods"', 'flood -kind:quote'],
      ['-kind:quote', 'in:"Old floods" flood'],
    ],
  ],
  ['TAG:a', [['TAG:a', '']]],
  ['montage:a "tag: b" tag:', []],
])('the filters of %s can each be left out', (query, expected) => {
  expect(listWithoutFilters(query).map(({ filter, without }) => [filter, without])).toEqual(
    expected,
  );
});
