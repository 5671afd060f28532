import { describe, expect, it } from 'vitest';
import { findPageLabels } from './findPageLabels';

const rows = (...texts: string[]) =>
  texts.map((text) => (text ? [{ text, pieces: [], y: 0, size: 10 }] : []));
const label = (texts: string[], declared: string[] | null = null) =>
  findPageLabels(texts.length, declared, rows(...texts));

describe('findPageLabels', () => {
  it.each<[string, string[], string[] | null, string[]]>([
    ['what the file says', ['', ''], ['i', 'ii'], ['i', 'ii']],
    ['what is printed', ['Rivers 233', '234 Floods', 'Rivers 235'], null, ['233', '234', '235']],
    ['what is printed, where the file only counts', ['41', '42'], ['1', '2'], ['41', '42']],
    ['Roman numbers and then others', ['i', 'ii', '1', '2'], null, ['i', 'ii', '1', '2']],
    ['what is printed around a page without a number', ['5', '', '7'], null, ['5', '6', '7']],
    ['their positions, where nothing counts on', ['1999', 'x', ''], null, ['1', '2', '3']],
  ])('calls pages by %s', (_case, texts, declared, expected) => {
    expect(label(texts, declared)).toEqual(expected);
  });
});
