import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { alignItems } from './alignItems';

const letters = (text: string) => [...text];

describe('alignItems', () => {
  test.each([
    ['abc', 'abc', [[0, 0, 3]]],
    [
      'abc',
      'axc',
      [
        [0, 0, 1],
        [2, 2, 1],
      ],
    ],
    [
      'abcd',
      'bd',
      [
        [1, 0, 1],
        [3, 1, 1],
      ],
    ],
    ['', 'abc', []],
    ['abc', 'xyz', []],
    ['xabc', 'abcx', [[1, 0, 3]]],
  ])('%s and %s have %j in common', (before, after, expected) => {
    const runs = alignItems(letters(before), letters(after));
    expect(runs.map((run) => [run.before, run.after, run.length])).toEqual(expected);
  });

  it('returns separate runs of equal items, in order, for any sequences', () => {
    const items = fc.array(fc.nat(6).map(String), { maxLength: 40 });
    fc.assert(
      fc.property(items, items, (before, after) => {
        let [end, endAfter] = [0, 0];
        for (const run of alignItems(before, after)) {
          expect(run.before >= end && run.after >= endAfter && run.length > 0).toBe(true);
          for (let index = 0; index < run.length; index += 1) {
            expect(before[run.before + index]).toBe(after[run.after + index]);
          }
          end = run.before + run.length;
          endAfter = run.after + run.length;
        }
      }),
    );
  });

  it('finds all that stayed in long sequences with edits all over', () => {
    const before = Array.from({ length: 40_000 }, (_, index) => `word${index}`);
    const after = before.flatMap((item, index) => {
      if (index % 1000 === 7) return [];
      return index % 1000 === 500 ? [item, `new ${item}`] : [item];
    });
    const same = alignItems(before, after).reduce((sum, { length }) => sum + length, 0);
    expect(same).toBe(40_000 - 40);
  });

  it('finds its way by pairs where every item is there many times', () => {
    const before = Array.from(
      { length: 40_000 },
      (_, index) => `word${Math.floor(index ** 2 / 7) % 4001}`,
    );
    const after = before.map((item, index) => (index % 4 === 1 ? 'other' : item));
    const same = alignItems(before, after).reduce((sum, { length }) => sum + length, 0);
    expect(same).toBeGreaterThan(25_000);
  });
});
