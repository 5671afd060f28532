import { describe, expect, it } from 'vitest';
import { countOddities } from './countOddities';

describe('countOddities', () => {
  it.each<[string, string, number]>([
    ['plain words', 'An iPhone, two PhDs and McDonald’s', 0],
    ['letters with accents', 'L’État, c’est “moi” — où est l’Île-de-France ?', 0],
    ['Greek, Cyrillic and Latin words', 'Ελλάδα, Россия (USA)', 0],
    ['a capital within a word', 'rÈuni', 1],
    ['a capital at the end of one', 'камениЯ', 1],
    ['two capitals before a small letter', 'ÒHe said', 1],
    ['a sign within a word', 'm¿dte', 1],
    ['control characters and broken ones', 'a \x8d \ufffd b', 2],
    ['scripts side by side', 'caféй', 1],
  ])('%s', (_case, text, count) => {
    expect(countOddities(text)).toBe(count);
  });
});
