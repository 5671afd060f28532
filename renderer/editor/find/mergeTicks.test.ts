import { describe, expect, it } from 'vitest';
import { mergeTicks } from './mergeTicks';

/** `10+2`: from 10, 2 high. */
const tell = (placesPx: number[]) =>
  mergeTicks(placesPx, 2).map(({ topPx, heightPx }) => `${topPx}+${heightPx}`);

describe('mergeTicks', () => {
  it.each([
    ['one for each place', [0, 10, 99.6], ['0+2', '10+2', '100+2']],
    ['one for those on the same line', [10, 10.2, 10.4], ['10+2']],
    ['one for those that touch or overlap', [10, 11, 13, 20], ['10+5', '20+2']],
    ['none without a place', [], []],
  ])('makes %s', (_case, places, expected) => {
    expect(tell(places)).toEqual(expected);
  });

  it('makes no more than fit, of 5,000 places', () => {
    const places = Array.from({ length: 5000 }, (_, index) => (index * 700) / 5000);
    expect(mergeTicks(places, 2)).toEqual([{ topPx: 0, heightPx: 702 }]);
  });
});
