import { expect, it } from 'vitest';
import { countWords } from './countWords';

it.each([
  ['', 0],
  ['  \n ', 0],
  ['One two  three.\nFour', 4],
  ['$8,479.7 million — or 23% of GDP', 6],
  ['“LEAVE NOW.', 2],
  ['مرحبا بالعالم', 2],
  ['- – —', 0],
])('counts the words of %j: %i', (text, words) => {
  expect(countWords(text)).toBe(words);
});

// The exact words depend on the ICU’s dictionary.
it.each(['人工智能迈上新台阶', 'コンピュータは自分で学ぶことができる', 'ภาษาไทยไม่มีช่องว่างระหว่างคำ'])(
  'finds several words in a script without spaces, but fewer than characters: %s',
  (sentence) => {
    expect(countWords(sentence)).toBeGreaterThan(1);
    expect(countWords(sentence)).toBeLessThan(sentence.length);
  },
);

it('counts a long line without spaces as it counts its clauses', () => {
  const sentence = '人工智能迈上新台阶，计算机可以自学。';
  expect(countWords(sentence.repeat(20_000))).toBe(countWords(sentence) * 20_000);
});
