import { describe, expect, it } from 'vitest';
import { detectDirection } from './detectDirection';

describe('detectDirection', () => {
  it.each([
    ['English', 'Plain words', '', 'ltr'],
    ['Hebrew', 'שלום עולם', '', 'rtl'],
    ['Arabic with a Latin name', 'قال المتحدث باسم Google إن الشركة', '', 'rtl'],
    ['English with an Arabic name', 'The paper الأهرام wrote so', '', 'ltr'],
    ['Chinese', '人工智能', '', 'ltr'],
    ['numbers', '1798', '', 'auto'],
    ['nothing', '', '', 'auto'],
    ['a right-to-left language', 'BBC', 'fa-IR', 'rtl'],
    ['a language whose code only starts alike', 'Tekst', 'fao', 'ltr'],
  ])('%s', (_case, text, language, direction) => {
    expect(detectDirection(text, language)).toBe(direction);
  });
});
