import { describe, expect, it } from 'vitest';
import { snapToWord } from './snapToWord';

const text = 'Six ships, and 214 passengers';

describe('snapToWord', () => {
  it.each([
    ['start', 1, 'Six'],
    ['start', 3, 'ships'],
    ['start', 6, 'ships'],
    ['start', 14, '214'],
    ['start', 29, 'passengers'],
  ] as const)('takes the %s at %i to that of “%s”', (which, offset, word) => {
    expect(snapToWord(text, offset, which)).toBe(text.indexOf(word));
  });

  it.each([
    ['end', 0, 'Six'],
    ['end', 10, 'ships'],
    ['end', 17, '214'],
    ['end', 21, '214'],
    ['end', 26, 'passengers'],
  ] as const)('takes the %s at %i to that of “%s”', (which, offset, word) => {
    expect(snapToWord(text, offset, which)).toBe(text.indexOf(word) + word.length);
  });

  it('leaves an offset with no word near it', () => {
    expect(snapToWord('— … —', 2, 'end')).toBe(2);
  });

  it('knows words that no space separates', () => {
    expect(snapToWord('我们明天出发', 3, 'end')).toBeGreaterThan(1);
  });
});
