import { describe, expect, it } from 'vitest';
import { orderRow } from './orderRow';

/** Pieces from left to right. */
const row = (...texts: string[]) => texts.map((text, index) => ({ text, x: index * 10 }));
const order = (isRightToLeft: boolean, ...texts: string[]) =>
  orderRow(row(...texts), isRightToLeft)
    .map(({ text }) => text)
    .join(' ');

describe('orderRow', () => {
  it.each<[string, boolean, string[], string]>([
    ['Latin words from the left', false, ['one', 'two', 'three'], 'one two three'],
    ['Hebrew words from the right', true, ['שלוש', 'שתיים', 'אחת'], 'אחת שתיים שלוש'],
    ['Latin words within Hebrew ones', true, ['סוף', 'one', 'two', 'ראש'], 'ראש one two סוף'],
    [
      'numbers within Arabic ones, with their signs',
      true,
      ['ب', '10', '–', '12', 'ا'],
      'ا 10 – 12 ب',
    ],
    ['Hebrew words within Latin ones', false, ['the', 'שתיים', 'אחת', 'end'], 'the אחת שתיים end'],
    ['signs at the end where they stand', true, ['.', 'סוף', 'ראש'], 'ראש סוף .'],
  ])('reads %s', (_case, isRightToLeft, texts, expected) => {
    expect(order(isRightToLeft, ...texts)).toBe(expected);
  });
});
