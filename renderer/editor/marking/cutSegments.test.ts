import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { articleDocumentSchema as schema } from '../../../shared/document/articleDocumentSchema';
import { measureReaches, type PlacedHighlights } from '../anchoring/placedHighlights';
import { makeDocument } from '../testing/makeDocument';
import { cutSegments } from './cutSegments';

type Span = readonly [start: number, end: number];

function place(spans: readonly Span[]): PlacedHighlights {
  const inOrder = [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const ends = Int32Array.from(inOrder, ([, end]) => end);
  return {
    ids: inOrder.map((_, index) => `hl_${index}` as const),
    starts: Int32Array.from(inOrder, ([start]) => start),
    ends,
    reaches: measureReaches(ends),
    rows: new Uint8Array(inOrder.length),
  };
}

describe('cutting highlighted text into segments', () => {
  // Positions 1 to 11, and 13 to 20.
  const doc = makeDocument(['0123456789', 'abcdefg']);
  const first = { from: 0, to: 12 };
  const second = { from: 12, to: 21 };

  test.each([
    ['one highlight', first, [[3, 6]], [{ from: 3, to: 6, covers: [0], starts: [0], ends: [0] }]],
    [
      'one inside another',
      first,
      [
        [2, 9],
        [4, 6],
      ],
      [
        { from: 2, to: 4, covers: [0], starts: [0], ends: [] },
        { from: 4, to: 6, covers: [0, 1], starts: [1], ends: [1] },
        { from: 6, to: 9, covers: [0], starts: [], ends: [0] },
      ],
    ],
    [
      'two on the same passage',
      first,
      [
        [2, 5],
        [2, 5],
      ],
      [{ from: 2, to: 5, covers: [0, 1], starts: [0, 1], ends: [0, 1] }],
    ],
    [
      'the start of one that goes on in the next block',
      first,
      [[8, 15]],
      [{ from: 8, to: 11, covers: [0], starts: [0], ends: [] }],
    ],
    [
      'the end of one that started in the block before',
      second,
      [[8, 15]],
      [{ from: 13, to: 15, covers: [0], starts: [], ends: [0] }],
    ],
    ['a block without highlights', second, [[2, 5]], []],
  ] satisfies [string, object, Span[], object[]][])('%s', (_name, range, spans, segments) => {
    expect(cutSegments(doc, place(spans), range)).toEqual(segments);
  });

  it('cuts where the text turns bold, and still starts and ends a highlight once', () => {
    const bold = schema.node('doc', null, [
      schema.node('paragraph', null, [
        schema.text('plain '),
        schema.text('bold', [schema.mark('bold')]),
        schema.text(' plain'),
      ]),
    ]);
    expect(cutSegments(bold, place([[3, 14]]), { from: 0, to: 18 })).toEqual([
      { from: 3, to: 7, covers: [0], starts: [0], ends: [] },
      { from: 7, to: 11, covers: [0], starts: [], ends: [] },
      { from: 11, to: 14, covers: [0], starts: [], ends: [0] },
    ]);
  });

  it('gives every highlight one start and one end, and covers each of its characters once', () => {
    const spans = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 10 })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(spans, (pairs) => {
        const placed = place(
          pairs.map(([start, length]): Span => [start, Math.min(11, start + length)]),
        );
        const segments = cutSegments(doc, placed, first);
        for (const [index, start] of placed.starts.entries()) {
          const own = segments.filter(({ covers }) => covers.includes(index));
          expect(own.filter(({ starts }) => starts.includes(index))).toHaveLength(1);
          expect(own.filter(({ ends }) => ends.includes(index))).toHaveLength(1);
          const length = own.reduce((sum, { from, to }) => sum + to - from, 0);
          expect(length).toBe((placed.ends[index] ?? 0) - start);
        }
        for (const [number, { from }] of segments.entries()) {
          expect(from).toBeGreaterThanOrEqual(segments[number - 1]?.to ?? 0);
        }
      }),
    );
  });
});
