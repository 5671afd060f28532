import { describe, expect, it } from 'vitest';
import { moveRangeEnd } from './moveRangeEnd';

const text = 'The fee was approximately 6 million dollars, he said.';

function passage(words: string, within = text) {
  const start = within.indexOf(words);
  return { start, end: start + words.length };
}

describe('moveRangeEnd', () => {
  it.each([
    ['million', 'end', 1, 'million dollars'],
    ['million dollars', 'end', 1, 'million dollars, he'],
    ['6 million', 'end', -1, '6'],
    ['6 mill', 'end', 1, '6 million'],
    ['million', 'start', -1, '6 million'],
    ['6 million', 'start', 1, 'million'],
    ['lion dollars', 'start', -1, 'million dollars'],
  ] as const)('of “%s” moves the %s by %i to give “%s”', (words, end, direction, expected) => {
    const range = moveRangeEnd(text, passage(words), end, direction);
    expect(range && text.slice(range.start, range.end)).toBe(expected);
  });

  it.each([
    ['its only word would go', 'million', 'end', -1],
    ['the text begins there', 'The', 'start', -1],
    ['the text ends there', 'said', 'end', 1],
  ] as const)('moves nothing where %s', (_why, words, end, direction) => {
    expect(moveRangeEnd(text, passage(words), end, direction)).toBeNull();
  });

  it('knows words in a script without spaces', () => {
    const chinese = '政府支付了六百万美元';
    const range = moveRangeEnd(chinese, passage('支付', chinese), 'end', 1);
    expect(range && chinese.slice(range.start, range.end).length).toBeGreaterThan(2);
    expect(range?.end).toBeLessThan(chinese.length);
  });

  it('goes over line breaks and emoji whole', () => {
    const lines = 'End of it 👍🏽\nNext line';
    const range = moveRangeEnd(lines, passage('it', lines), 'end', 1);
    expect(range && lines.slice(range.start, range.end)).toBe('it 👍🏽\nNext');
  });
});
