import { describe, expect, it } from 'vitest';
import { arrangeContent } from './arrangeContent';
import { type ContentSketch, makeContent, makeNote } from './testing/makeContent';

const arrange = (sketch: ContentSketch) => arrangeContent(makeContent(sketch));
const books = ['A', 'B', 'C'].map((title) => ({ type: 'book', title }));

describe('arrangeContent', () => {
  it('numbers highlights in the order of the text, lost ones last', () => {
    const { entries, lost } = arrange({
      lines: ['one two three'],
      highlights: [
        { passage: 'three' },
        { passage: 'gone', isLost: true },
        { passage: 'one' },
        { passage: 'one two' },
      ],
    });
    expect(entries.map(({ number, highlight }) => [number, highlight.id])).toEqual([
      [1, 'hl_0004'],
      [2, 'hl_0003'],
      [3, 'hl_0001'],
    ]);
    expect(lost.map(({ number, highlight }) => [number, highlight.id])).toEqual([[4, 'hl_0002']]);
  });

  it('counts a passage of which only line feeds are left as lost', () => {
    const { entries, lost } = arrange({
      lines: ['a', '', 'b'],
      highlights: [{ passage: { start: 1, end: 3 } }],
    });
    expect([entries.length, lost.length]).toEqual([0, 1]);
  });

  it.each([
    ['one that ends past the text', { start: 1, end: 9 }, { start: 1, end: 4 }],
    ['one that begins within a surrogate pair', { start: 2, end: 4 }, { start: 1, end: 4 }],
    ['one that ends within a surrogate pair', { start: 0, end: 2 }, { start: 0, end: 3 }],
  ])('mends a passage: %s', (_what, passage, range) => {
    const { entries } = arrange({ lines: ['a😀b'], highlights: [{ passage }] });
    expect(entries[0]?.range).toEqual(range);
  });

  it('numbers sources in the order in which highlights cite them, and says where each is cited', () => {
    const { references } = arrange({
      lines: ['one two'],
      sources: books,
      highlights: [
        { passage: 'two', links: [{ source: 0 }, { source: 2 }] },
        { passage: 'one', links: [{ source: 2 }, { source: 2, relation: 'origin' }] },
      ],
    });
    expect(
      references.map(({ number, source, citedBy }) => [
        number,
        source.csl.title,
        citedBy.map((entry) => entry.number),
      ]),
    ).toEqual([
      [1, 'C', [1, 2]],
      [2, 'A', [2]],
    ]);
  });

  it('counts a note in which nothing is written as none', () => {
    const { entries } = arrange({
      lines: ['one two'],
      highlights: [
        { passage: 'one', note: makeNote('', ' ') },
        { passage: 'two', note: makeNote('Note') },
      ],
    });
    expect(entries.map(({ note }) => note?.textContent)).toEqual([undefined, 'Note']);
  });

  it('refuses a link to a missing source', () => {
    const content = makeContent({ highlights: [{ passage: 'Text', links: [{ source: 0 }] }] });
    expect(() => arrangeContent(content)).toThrow('core.notFound.source');
  });
});
