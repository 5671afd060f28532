import { describe, expect, it } from 'vitest';
import { firstMatchFrom, indexOfMatch, type MatchStep, stepToMatch } from './stepToMatch';

const matches = [
  { from: 10, to: 13 },
  { from: 20, to: 23 },
  { from: 30, to: 33 },
];
const at = (index: number, wrapped: MatchStep['wrapped'] = null) => ({ index, wrapped });

describe('going from match to match', () => {
  it.each([
    ['from before all', { from: 1, to: 1 }, at(0), at(2, 'start')],
    ['from a match', { from: 20, to: 23 }, at(2), at(0)],
    ['from within a match', { from: 21, to: 21 }, at(2), at(1)],
    ['from the start of a match', { from: 20, to: 20 }, at(1), at(0)],
    ['from other words', { from: 14, to: 25 }, at(1), at(0)],
    ['from the first match', { from: 10, to: 13 }, at(1), at(2, 'start')],
    ['from the last match', { from: 30, to: 33 }, at(0, 'end'), at(1)],
    ['from behind all', { from: 40, to: 40 }, at(0, 'end'), at(2)],
  ])('%s', (_where, selection, next, previous) => {
    expect(stepToMatch(matches, selection, 1)).toEqual(next);
    expect(stepToMatch(matches, selection, -1)).toEqual(previous);
  });

  it('goes nowhere where there is none', () => {
    expect(stepToMatch([], { from: 1, to: 1 }, 1)).toBeNull();
    expect(stepToMatch([], { from: 1, to: 1 }, -1)).toBeNull();
    expect(firstMatchFrom([], 1)).toBeNull();
  });

  it.each([
    [10, at(0)],
    [11, at(1)],
    [31, at(0, 'end')],
  ])('while it is typed, goes to the first from %d', (position, step) => {
    expect(firstMatchFrom(matches, position)).toEqual(step);
  });

  it.each([
    [{ from: 20, to: 23 }, 1],
    [{ from: 20, to: 22 }, null],
    [{ from: 40, to: 43 }, null],
  ])('knows which match %o is', (range, index) => {
    expect(indexOfMatch(matches, range)).toBe(index);
  });
});
