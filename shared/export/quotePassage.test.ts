import { describe, expect, it } from 'vitest';
import { quotePassage } from './quotePassage';

describe('quotePassage', () => {
  it.each([
    ['en', '“Six ships”'],
    ['', '“Six ships”'],
    ['pt-BR', '“Six ships”'],
    ['de', '„Six ships“'],
    ['de-CH', '«Six ships»'],
    ['fr-FR', '«\u00a0Six ships\u00a0»'],
    ['es-419', '«Six ships»'],
    ['ja', '「Six ships」'],
    ['zh_TW', '「Six ships」'],
  ])('uses the quotation marks of %s', (language, quoted) => {
    expect(quotePassage('Six ships', language)).toBe(quoted);
  });

  it.each(['“Six ships”', '"Six ships"', '«Six ships»'])('leaves %s as it is', (passage) => {
    expect(quotePassage(passage, 'en')).toBe(passage);
  });

  it('quotes a passage that only begins with a quotation', () => {
    expect(quotePassage('“Six ships,” he said', 'en')).toBe('““Six ships,” he said”');
  });
});
