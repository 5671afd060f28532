import { expect, it } from 'vitest';
import { leaveOutEmptyFilter, listWithoutFilters } from './filtersInQuery';

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
  ['montage:a tag:', []],
])('the filters of %s can each be left out', (query, expected) => {
  const listed = listWithoutFilters(query).map(({ filter, without }) => [filter, without]);
  expect(listed).toEqual(expected);
});

it.each([
  ['flood tag:', 'flood'],
  ['flood -Verdict:', 'flood'],
  ['in:"', ''],
  ['tag: flood', 'tag: flood'],
  ['flood tag:a', 'flood tag:a'],
  ['montage:', 'montage:'],
])('%s asks for %j while it is typed', (query, expected) => {
  expect(leaveOutEmptyFilter(query)).toBe(expected);
});
