import fc from 'fast-check';
import { expect, it, describe as suite } from 'vitest';
import { describe } from './describe';
import { findQuote } from './findQuote';
import { trimRange } from './trimRange';

suite('describe', () => {
  it('keeps the passage’s words, up to 32 units around them, and the place', () => {
    const text = `${'a'.repeat(40)}PASSAGE${'b'.repeat(40)}`;
    expect(describe(text, { start: 40, end: 47 })).toEqual({
      quote: { exact: 'PASSAGE', prefix: 'a'.repeat(32), suffix: 'b'.repeat(32) },
      position: { start: 40, end: 47 },
    });
  });

  it.each([0, 1])('never cuts a surrogate pair of the context in two (%i letters on)', (shift) => {
    const text = `${'😀'.repeat(20)}${'x'.repeat(3)}${'😀'.repeat(20)}`;
    const { prefix, suffix } = describe(text, { start: 40 + shift, end: 41 + shift }).quote;
    expect(prefix + suffix).not.toMatch(/\p{Surrogate}/u);
  });

  it('is found again by its quote in any text', () => {
    const words = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, last = 0] = [a, b].map((n) => n % text.length).sort((x, y) => x - y);
        const range = { start, end: last + 1 };
        expect(findQuote(text, describe(text, range).quote)).toContainEqual(range);
      }),
    );
  });
});

suite('findQuote', () => {
  const text = 'the cat and the hat and the cat';

  it.each([
    [{ exact: 'the cat' }, [0, 24]],
    [{ exact: 'the cat', prefix: 'and ' }, [24]],
    [{ exact: 'the cat', suffix: ' and' }, [0]],
    [{ exact: 'the cat', prefix: 'no ' }, []],
    [{ exact: 'dog' }, []],
    [{ exact: '' }, []],
  ])('finds %j at %j', (quote, starts) => {
    expect(findQuote(text, quote).map(({ start }) => start)).toEqual(starts);
  });

  it('finds occurrences that overlap', () => {
    expect(findQuote('aaa', { exact: 'aa' })).toHaveLength(2);
  });
});

suite('trimRange', () => {
  it.each([
    ['white space at both ends', ' ab ', { start: 0, end: 4 }, { start: 1, end: 3 }],
    ['line feeds between blocks', 'a\nb', { start: 1, end: 3 }, { start: 2, end: 3 }],
    ['a range past the text', 'ab', { start: 0, end: 9 }, { start: 0, end: 2 }],
    ['half of a surrogate pair', '😀b', { start: 1, end: 3 }, { start: 0, end: 3 }],
    ['nothing but white space', 'a  b', { start: 1, end: 3 }, null],
    ['an empty range', 'ab', { start: 1, end: 1 }, null],
  ])('takes care of %s', (_case, text, range, expected) => {
    expect(trimRange(text, range)).toEqual(expected);
  });
});
