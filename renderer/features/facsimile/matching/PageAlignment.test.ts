import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextRange } from '../../../../shared/model/anchor';
import { PageAlignment } from './PageAlignment';
import { makePageString } from './pageString';

/** A page of lines, as pdf.js would give them. */
const pageOf = (...lines: string[]) =>
  makePageString(lines.map((str) => ({ str, hasEOL: true }))).text;

const text = [
  'Earlier words, of another page.',
  'The international harbour counted 214 ships that night.',
  'Nobody had signed for any of them, the master said.',
  'A note on the harbour.',
].join('\n');

const whole: TextRange = { start: 32, end: text.length };

const page = pageOf(
  'Harbour report 12',
  'The inter-',
  'national harbour counted 214 ships',
  'that night.',
  'Nobody had signed for any of them, the',
  'master said.',
);

const rangeOf = (within: string, words: string): TextRange => {
  const start = within.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
};

const onPage = (alignment: PageAlignment, range: TextRange, of = page) =>
  alignment.toPage(range).map(({ start, end }) => of.slice(start, end));

describe('a passage of the article, on the page', () => {
  const alignment = new PageAlignment(text, [whole], page);

  it.each([
    ['one word', 'ships', ['ships']],
    ['over the end of a line', 'ships that night', ['ships\nthat night']],
    ['a hyphenated word', 'international', ['international']],
    ['a part of a word', 'nation', ['nation']],
    ['over two paragraphs', 'night.\nNobody', ['night.\nNobody']],
    ['words that are not on it', 'A note on', []],
  ])('is found: %s', (_what, words, found) => {
    expect(onPage(alignment, rangeOf(text, words))).toEqual(found);
  });

  it('is not found where it is on another page', () => {
    expect(onPage(alignment, rangeOf(text, 'Earlier words'))).toEqual([]);
  });

  it('is found after corrections, with the words that were corrected', () => {
    const corrected = text.replace('counted 214 ships', 'counted two hundred vessels');
    const now = new PageAlignment(corrected, [{ start: 32, end: corrected.length }], page);
    const passage = rangeOf(corrected, 'counted two hundred vessels that');
    expect(onPage(now, passage)).toEqual(['counted 214 ships\nthat']);
    expect(onPage(now, rangeOf(corrected, 'two hundred vessels'))).toEqual(['214 ships']);
  });

  it('is found in parts where the article has them in another order', () => {
    const notes = pageOf('A note on the harbour.', 'The international harbour counted', 'more.');
    const parts = [
      rangeOf(text, 'The international harbour counted'),
      rangeOf(text, 'A note on the harbour.'),
    ];
    const two = new PageAlignment(text, parts, notes);
    expect(onPage(two, rangeOf(text, 'note on the harbour'), notes)).toEqual([
      'note on the harbour',
    ]);
    expect(onPage(two, rangeOf(text, 'harbour counted'), notes)).toEqual(['harbour counted']);
  });
});

describe('words of the page, in the article', () => {
  const alignment = new PageAlignment(text, [whole], page);
  const inArticle = (words: string) => {
    const found = alignment.toArticle(rangeOf(page, words));
    return found && text.slice(found.start, found.end);
  };

  it.each([
    ['214 ships\nthat', '214 ships that'],
    ['the\nmaster', 'the master'],
    ['Harbour report', null],
  ])('are found: %j', (words, found) => expect(inArticle(words)).toBe(found));

  it('are the passage that is shown there, whatever it is', () => {
    const end = text.indexOf('\nA note');
    const exact = new PageAlignment(text, [{ start: 32, end }], page);
    const offset = fc.integer({ min: 32, max: end });
    fc.assert(
      fc.property(offset, offset, (one, other) => {
        const range = { start: Math.min(one, other), end: Math.max(one, other) };
        if (!/\w/.test(text.slice(range.start, range.end))) return;
        const [shown] = exact.toPage(range);
        const back = shown && exact.toArticle(shown);
        const words = (of: TextRange) => text.slice(of.start, of.end).trim();
        expect(back && words(back)).toBe(words(range));
      }),
    );
  });
});
