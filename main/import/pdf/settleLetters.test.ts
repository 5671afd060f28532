import { describe, expect, it } from 'vitest';
import { settleLetters } from './settleLetters';

describe('settleLetters', () => {
  it.each([
    ['ligatures', 'ﬁnd the oﬃce', 'find the office'],
    ['Arabic letters in the form that they have in a word', 'ﻛﺘﺎﺏ', 'كتاب'],
    ['Hebrew letters with their points', 'שׁ', 'ש\u05c1'],
    [
      'letters of old fonts of TeX',
      '\u001cnd the o\u001ece \u0010so\u0011',
      'find the office “so”',
    ],
    ['spaces that don’t break', '12\u00a0km', '12 km'],
    ['marks that follow their letter', 'e\u0301te\u0301', 'été'],
  ])('writes %s as the letters that are meant', (_case, text, expected) => {
    expect(settleLetters(text)).toBe(expected);
  });

  it.each(['10²', '½', '№ 5', '㎏', 'Ⅷ', 'ℝ', '１２'])('leaves %s as it is', (text) => {
    expect(settleLetters(text)).toBe(text);
  });
});
