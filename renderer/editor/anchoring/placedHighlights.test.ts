import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  at,
  findOverlaps,
  findTouching,
  findWithin,
  MAX_ROW,
  measureReaches,
  type PlacedHighlights,
} from './placedHighlights';
import { assignRows } from './placeHighlights';

type Span = readonly [start: number, end: number];

/** Highlights at these places, which need not be in order. */
function place(spans: readonly Span[]): PlacedHighlights {
  const inOrder = [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const starts = Int32Array.from(inOrder, ([start]) => start);
  const ends = Int32Array.from(inOrder, ([, end]) => end);
  return {
    ids: inOrder.map((_, index) => `hl_${index}` as const),
    starts,
    ends,
    reaches: measureReaches(ends),
    rows: assignRows(starts, ends),
  };
}

const spans = fc.array(
  fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]): Span => [start, start + length]),
  { maxLength: 40 },
);

const indicesOf = ({ ids }: PlacedHighlights) => ids.map((_, index) => index);
const covers = ({ starts, ends }: PlacedHighlights, index: number, position: number) =>
  at(starts, index) <= position && position < at(ends, index);

describe('findWithin', () => {
  it('finds what a look at every highlight finds', () => {
    fc.assert(
      fc.property(spans, fc.nat(80), fc.integer({ min: 1, max: 20 }), (list, from, length) => {
        const placed = place(list);
        const positions = Array.from({ length }, (_, offset) => from + offset);
        const expected = indicesOf(placed).filter((index) =>
          positions.some((position) => covers(placed, index, position)),
        );
        expect(findWithin(placed, from, from + length)).toEqual(expected);
      }),
    );
  });

  it('leaves out a highlight of which nothing is left', () => {
    expect(findWithin(place([[5, 5]]), 0, 10)).toEqual([]);
  });
});

describe('findTouching', () => {
  it.each([
    ['before it', 4, []],
    ['at its start', 5, [0]],
    ['within it', 7, [0]],
    ['at its end', 9, [0]],
    ['after it', 10, []],
  ])('of a caret %s', (_where, position, expected) => {
    expect(findTouching(place([[5, 9]]), position)).toEqual(expected);
  });
});

describe('assignRows', () => {
  it.each([
    ['one alone', [[0, 5]], [0]],
    [
      'one after the other',
      [
        [0, 5],
        [5, 9],
      ],
      [0, 0],
    ],
    [
      'two that overlap',
      [
        [0, 5],
        [3, 9],
      ],
      [0, 1],
    ],
    [
      'one within another',
      [
        [0, 9],
        [3, 5],
        [5, 7],
      ],
      [0, 1, 1],
    ],
    [
      'a third beside two',
      [
        [0, 9],
        [1, 3],
        [2, 8],
      ],
      [0, 1, 2],
    ],
    [
      'more than there are rows for',
      [
        [0, 9],
        [1, 9],
        [2, 9],
        [3, 9],
      ],
      [0, 1, 2, 2],
    ],
  ] satisfies [string, Span[], number[]][])('of %s', (_case, list, expected) => {
    expect([...place(list).rows]).toEqual(expected);
  });

  it('gives no row to two that overlap, but for the last', () => {
    fc.assert(
      fc.property(spans, (list) => {
        const placed = place(list.filter(([start, end]) => start < end));
        for (const index of indicesOf(placed)) {
          const row = at(placed.rows, index);
          const others = findWithin(placed, at(placed.starts, index), at(placed.ends, index));
          const inSameRow = others.filter((other) => at(placed.rows, other) === row);
          if (row < MAX_ROW) expect(inSameRow).toEqual([index]);
        }
      }),
    );
  });
});

describe('findOverlaps', () => {
  it('covers just the positions that two or more highlights cover', () => {
    fc.assert(
      fc.property(spans, (list) => {
        const placed = place(list.filter(([start, end]) => start < end));
        const overlaps = findOverlaps(placed, indicesOf(placed));
        for (let position = 0; position < 90; position += 1) {
          const count = indicesOf(placed).filter((index) => covers(placed, index, position)).length;
          const isIn = overlaps.some(({ from, to }) => from <= position && position < to);
          expect(isIn).toBe(count > 1);
        }
      }),
    );
  });
});
