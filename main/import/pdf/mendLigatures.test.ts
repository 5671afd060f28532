import { describe, expect, it } from 'vitest';
import { mendLigatures } from './mendLigatures';

describe('mendLigatures', () => {
  it.each<[string, string[], string[], string[]]>([
    ['a ligature', ['ساله'], ['ه', 'لا', 'س'], ['سلاه']],
    [
      'the same letters without one',
      ['قالوا اله'],
      ['ه', 'لا', 'ا', 'و', 'ل', 'ا', 'ق'],
      ['قالوا لاه'],
    ],
    ['a ligature beside a number', ['12 ساله'], ['ه', 'لا', 'س', '1', '2'], ['12 سلاه']],
    ['the second of two texts', ['one', 'ساله'], ['o', 'n', 'e', 'ه', 'لا', 'س'], ['one', 'سلاه']],
  ])('mends %s', (_case, texts, glyphs, expected) => {
    expect(mendLigatures(texts, glyphs)).toEqual(expected);
  });

  it.each<[string, string[], string[]]>([
    ['other letters were drawn', ['ساله'], ['ب', 'لا', 'س']],
    ['too few letters were drawn', ['ساله'], ['لا']],
    ['nothing was drawn', ['ساله'], []],
    ['a Latin ligature was drawn', ['find'], ['fi', 'n', 'd']],
  ])('leaves texts as they are where %s', (_case, texts, glyphs) => {
    expect(mendLigatures(texts, glyphs)).toEqual(texts);
  });
});
