import { describe, expect, it } from 'vitest';
import { dropInvisibles } from './dropInvisibles';

describe('dropInvisibles', () => {
  it.each([
    ['soft hyphens', 'co\u00adop', 'coop'],
    ['byte order marks', '\ufeffa\ufeffb', 'ab'],
    ['zero width spaces and word joiners', 'a\u200bb\u2060c', 'abc'],
    ['control characters', 'a\u0000b\u0007c\u007fd\u009ee', 'abcde'],
    ['but no white space', 'a\tb\nc\r\nd\fe\u0085f\u00a0g', 'a\tb\nc\r\nd\fe\u0085f\u00a0g'],
    [
      'but no joiners and direction marks',
      'می\u200cخواهم 👩\u200d🔬 \u200f',
      'می\u200cخواهم 👩\u200d🔬 \u200f',
    ],
  ])('drops %s', (_case, text, expected) => {
    expect(dropInvisibles(text)).toBe(expected);
  });
});
