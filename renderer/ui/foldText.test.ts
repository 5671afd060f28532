import { expect, test } from 'vitest';
import { foldText } from './foldText';

test.each([
  ['upper case', 'Bukele', 'bukele'],
  ['accents, however they are written', 'Cha\u0301vez González', 'chavez gonzalez'],
  ['ligatures and wide letters', 'ﬁve ＡＢＣ', 'five abc'],
  ['the vowel signs of Arabic and Hebrew', 'كِتَاب שָׁלוֹם', 'كتاب שלום'],
  ['nothing of scripts without case', '上海市', '上海市'],
])('folding takes away %s', (_case, text, expected) => {
  expect(foldText(text)).toBe(expected);
});
