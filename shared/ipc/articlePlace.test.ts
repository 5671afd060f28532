import { describe, expect, it } from 'vitest';
import { articlePlaceSchema, findSpot, firstPlace, shareSeen, spotAt } from './articlePlace';

const TEXT = 'One day. Two days. Three days.';

describe('findSpot', () => {
  it.each([
    ['the same text', TEXT, TEXT.indexOf('Two')],
    ['a text that begins with more', `Zero days. ${TEXT}`, 20],
    ['a text that begins with less', TEXT.slice(9), 0],
    ['a text without these words that is long enough', 'x'.repeat(40), TEXT.indexOf('Two')],
    ['a text without these words that is shorter', 'short', 5],
    ['an empty text', '', 0],
  ])('finds the words again in %s', (_what, text, expected) => {
    expect(findSpot(spotAt(TEXT, TEXT.indexOf('Two')), text)).toBe(expected);
  });

  it('takes the nearest of several', () => {
    const spot = { offset: 10, quote: 'ab' };
    expect(findSpot(spot, 'ab......ab..........ab')).toBe(8);
  });
});

describe('shareSeen', () => {
  it.each([
    [0, 0, 0],
    [5, 10, 0.5],
    [12, 10, 1],
  ])('of %i seen out of %i is %f', (seen, length, share) => {
    expect(shareSeen({ ...firstPlace, seen, length })).toBe(share);
  });
});

describe('articlePlaceSchema', () => {
  it('takes what is damaged for the beginning', () => {
    expect(
      articlePlaceSchema.parse({ top: 'x', caret: 4, claim: 'src_1', above: 9, seen: -1 }),
    ).toEqual(firstPlace);
  });
});
