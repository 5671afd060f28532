import { Transform } from '@tiptap/pm/transform';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleDocumentSchema as schema } from '../../../shared/document/articleDocumentSchema';
import { positionAtOffset, readArticleText } from '../../../shared/document/articleText';
import { mapRanges } from '../../../shared/document/mapRanges';
import { moveAnchor, quoteOf } from '../../../shared/model/anchor';
import { makeDocument } from '../testing/makeDocument';
import { makeHighlight } from '../testing/makeHighlight';
import {
  at,
  findOverlaps,
  findTouching,
  findWithin,
  MAX_ROW,
  mapPlaced,
  measureReaches,
  type PlacedHighlights,
} from './placedHighlights';
import { assignRows, placeHighlights } from './placeHighlights';

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

const before = makeDocument([
  'One two three four.',
  'Five six seven.',
  'Eight nine ten eleven twelve.',
]);
const { text } = readArticleText(before);
const nothing = new Transform(before).mapping;

const ranges = fc.array(
  fc
    .tuple(fc.nat(text.length - 2), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) })),
  { minLength: 1, maxLength: 12 },
);

/** An edit of one of a few kinds, at a place that is a share of the text. */
const edits = fc.array(
  fc.record({
    kind: fc.constantFrom('insert', 'delete', 'split', 'join'),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { maxLength: 6 },
);

function edit(transform: Transform, kind: string, share: number): void {
  const { blocks, text: current } = readArticleText(transform.doc);
  const offset = Math.floor(share * current.length);
  const position = positionAtOffset(readArticleText(transform.doc), offset);
  if (kind === 'insert') transform.insert(position, schema.text('new'));
  else if (kind === 'delete') {
    const end = positionAtOffset(readArticleText(transform.doc), offset + 6);
    if (end > position) transform.delete(position, end);
  } else if (kind === 'split') transform.split(position);
  else if (blocks.length > 1) transform.join((blocks[1]?.position ?? 0) - 1);
}

describe('mapPlaced', () => {
  it('puts highlights where the backend will say they are', () => {
    fc.assert(
      fc.property(ranges, edits, (list, changes) => {
        const highlights = list.map((range, index) => makeHighlight(text, range, `hl_${index}x00`));
        const transform = new Transform(before);
        for (const { kind, share } of changes) edit(transform, kind, share);

        const placed = mapPlaced(placeHighlights(highlights, before, nothing), transform.mapping);
        const expected = mapRanges(before, transform.doc, transform.mapping, list);
        const after = readArticleText(transform.doc);
        for (const [index, id] of placed.ids.entries()) {
          const range = expected[highlights.findIndex((highlight) => highlight.id === id)];
          const start = at(placed.starts, index);
          const end = at(placed.ends, index);
          const words = transform.doc.textBetween(start, Math.max(start, end), '\n');
          expect(words.trim()).toBe(range ? after.text.slice(range.start, range.end).trim() : '');
        }
      }),
    );
  });

  it('keeps the starts in order', () => {
    fc.assert(
      fc.property(ranges, edits, (list, changes) => {
        const highlights = list.map((range, index) => makeHighlight(text, range, `hl_${index}x00`));
        const transform = new Transform(before);
        for (const { kind, share } of changes) edit(transform, kind, share);
        const { starts } = mapPlaced(
          placeHighlights(highlights, before, nothing),
          transform.mapping,
        );
        expect([...starts]).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });
});

describe('placeHighlights', () => {
  it('leaves lost highlights out and puts the longer of two that start together first', () => {
    const long = makeHighlight(text, { start: 4, end: 13 }, 'hl_long');
    const short = makeHighlight(text, { start: 4, end: 7 }, 'hl_short');
    const lost = makeHighlight(text, { start: 0, end: 3 }, 'hl_lost');
    const anchor = moveAnchor(lost.anchor, { quote: quoteOf(lost.anchor), position: null });
    const placed = placeHighlights([short, { ...lost, anchor }, long], before, nothing);
    expect(placed.ids).toEqual(['hl_long', 'hl_short']);
    expect([...placed.starts]).toEqual([5, 5]);
  });

  it('counts in what is not saved yet', () => {
    const transform = new Transform(before).insert(1, schema.text('Now: '));
    const highlight = makeHighlight(text, { start: 4, end: 7 }, 'hl_two0');
    const placed = placeHighlights([highlight], before, transform.mapping);
    expect(transform.doc.textBetween(at(placed.starts, 0), at(placed.ends, 0))).toBe('two');
  });
});
