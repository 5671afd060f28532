import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextRange } from '../model/anchor';
import { createFolder, type Folder } from './createFolder';
import { findInText } from './findInText';

const pieces = [
  ...['a', 'A', 'b', 'e', 'é', 'e\u0301', '\u0301', 'ß', 's', 'ﬁ', 'f', 'i', 'İ', 'Σ', 'ς'],
  ...[' ', '\u00a0', '\u00ad', '-', '’', "'", '“', '"', '´', '…', '.', '\n', '\u200d'],
  ...['港', '口', 'か', 'が', '한', 'ㅎ', '\u1112', 'ك', '\u0650', 'ש', '\u05b8', 'кий', 'и'],
  ...['क', '\u094d', '\u093f', '👩', '🇩', '🇪', '\ud83d', '½', 'ǆ'],
];
const anyText = fc
  .array(fc.constantFrom(...pieces), { maxLength: 14 })
  .map((parts) => parts.join(''));
const anyOptions = fc.record({ isCaseExact: fc.boolean(), isAccentExact: fc.boolean() });
/** A text, and something that is likely to be in it. */
const anySearch = anyText.chain((text) =>
  fc.record({
    text: fc.constant(text),
    query: fc.oneof(
      fc
        .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 2 })
        .map((parts) => parts.join('')),
      fc.tuple(fc.nat(text.length), fc.nat(4)).map(([at, length]) => text.slice(at, at + length)),
    ),
    options: anyOptions,
  }),
);

function charactersOf(text: string): { start: number; end: number }[] {
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  return Array.from(graphemes, ({ segment, index }) => ({
    start: index,
    end: index + segment.length,
  }));
}

/** Tries every run of whole characters, from the start. */
function findNaively(text: string, query: string, fold: Folder): TextRange[] {
  const wanted = fold(query).text;
  const isSeen = ({ start, end }: TextRange) => fold(text.slice(start, end)).text !== '';
  const characters = charactersOf(text);
  const found: TextRange[] = [];
  for (const [index, first] of characters.entries()) {
    if (first.start < (found.at(-1)?.end ?? 0) || !isSeen(first) || !wanted) continue;
    const last = characters
      .slice(index)
      .find((one) => isSeen(one) && fold(text.slice(first.start, one.end)).text === wanted);
    if (last) found.push({ start: first.start, end: last.end });
  }
  return found;
}

describe('finding words in any text', () => {
  it('finds what a naive search finds, and nothing else', () => {
    fc.assert(
      fc.property(anySearch, ({ text, query, options }) => {
        const fold = createFolder(options);
        const found = findInText(fold(text), fold(query).text);
        expect(found).toEqual(findNaively(text, query, fold));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds only what folds to the same', () => {
    fc.assert(
      fc.property(anySearch, ({ text, query, options }) => {
        const fold = createFolder(options);
        for (const { start, end } of findInText(fold(text), fold(query).text)) {
          expect(fold(text.slice(start, end)).text).toBe(fold(query).text);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('finds the whole of a text in itself, unless all of it is ignored', () => {
    fc.assert(
      fc.property(anyText, anyOptions, (text, options) => {
        const fold = createFolder(options);
        const folded = fold(text);
        expect(findInText(folded, folded.text)).toHaveLength(folded.text ? 1 : 0);
      }),
    );
  });

  it('takes units for characters only where they are', () => {
    const fold = createFolder({ isCaseExact: false, isAccentExact: false });
    // Two units from the whole of Unicode’s first plane: in the text alone, and after something that is no such unit.
    fc.assert(
      fc.property(fc.nat(0xffff), fc.nat(0xffff), (one, other) => {
        const text = String.fromCharCode(one, other);
        const starts = new Set(fold(text).sources?.starts);
        const characters = charactersOf(text).map(({ start }) => start);
        expect(characters).toEqual(expect.arrayContaining([...starts]));
      }),
      { numRuns: 5000 },
    );
  });
});
