import { Transform } from '@tiptap/pm/transform';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleDocumentSchema as schema } from '../../../shared/document/articleDocumentSchema';
import { positionAtOffset, readArticleText } from '../../../shared/document/articleText';
import { mapRanges } from '../../../shared/document/mapRanges';
import { moveAnchor, quoteOf } from '../../../shared/model/anchor';
import { makeDocument } from '../testing/makeDocument';
import { makeHighlight } from '../testing/makeHighlight';
import { at, mapPlaced } from './placedHighlights';
import { placeHighlights } from './placeHighlights';

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
