import { describe, expect, it } from 'vitest';
import { offsetOf, spotOf } from './pageSpots';

/** Two pages, and a note of the first at the end of the text. */
const parts = [
  { page: 1, start: 0, end: 100 },
  { page: 2, start: 101, end: 201 },
  { page: 1, start: 202, end: 222 },
];

describe('where the text is on the pages', () => {
  it.each([
    ['the start', 0, { page: 1, share: 0 }],
    ['the middle of a page', 151, { page: 2, share: 0.5 }],
    ['a note', 212, { page: 1, share: 0.5 }],
    ['after the end', 999, { page: 1, share: 1 }],
  ])('is about as far down as in the page’s text: %s', (_where, offset, spot) => {
    expect(spotOf(parts, offset)).toEqual(spot);
  });

  it('is the first page where nothing is known', () => {
    expect(spotOf([], 50)).toEqual({ page: 1, share: 0 });
  });
});

describe('where a page is in the text', () => {
  it('is as far in its first part as down the page', () => {
    expect(offsetOf(parts, { page: 2, share: 0.25 })).toBe(126);
  });

  it('is nowhere for a page that the text has nothing of', () => {
    expect(offsetOf(parts, { page: 3, share: 0 })).toBeNull();
  });
});
