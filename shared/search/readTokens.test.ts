import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstLetters, listWords, readTokens } from './readTokens';

describe('readTokens', () => {
  it.each([
    ['case', 'Straße STRASSE', ['strasse', 'strasse']],
    ['accents, composed and not', 'Ångström A\u030angstro\u0308m', ['angstrom', 'angstrom']],
    ['typographic apostrophes', "don’t don't donʼt", ['don', 't', 'don', 't', 'don', 't']],
    ['ligatures and full width', 'ﬁre Ａｂｃ', ['fire', 'abc']],
    ['soft hyphens and joiners', 'mil\u00adlion co\u2060op', ['million', 'coop']],
    ['Turkish and Greek letters', 'İstanbul ΑΘΉΝΑΣ', ['istanbul', 'αθηνασ']],
    ['Arabic vowel signs and tatweel', 'كِتَابٌ كـــتاب', ['كتاب', 'كتاب']],
    [
      'forms of alef, yeh and heh',
      'أحمد إحمد آحمد ٱحمد على مدرسة',
      ['احمد', 'احمد', 'احمد', 'احمد', 'علي', 'مدرسه'],
    ],
    ['Hebrew points', 'שָׁלוֹם', ['שלום']],
    ['no vowels of Devanagari', 'किताब', ['किताब']],
    ['Chinese and Japanese, letter by letter', '東京タワー', ['東', '京', 'タ', 'ワ', 'ー']],
    ['Korean, syllable by syllable', '서울에서', ['서', '울', '에', '서']],
    ['Thai, letter by letter with its marks', 'กินข้าว', ['กิ', 'น', 'ข้', 'า', 'ว']],
    ['rare Chinese letters, which are pairs of surrogates', '𠮷野家', ['𠮷', '野', '家']],
    ['numbers', '3,141 km²', ['3', '141', 'km2']],
    ['nothing in signs and pictures', '— 🙂 … \u0301', []],
  ])('folds %s', (_what, text, words) => {
    expect(listWords(text)).toEqual(words);
  });

  it('says where each word is, in order, without overlaps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        readTokens(text, (word, start, end) => {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(listWords(text.slice(start, end))).toEqual([word]);
          last = end;
        });
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('folds at least the words that begin as one of those wanted', () => {
    const word = fc.constantFrom(
      'Port',
      'port',
      'PARK',
      'İst',
      'ist',
      'ﬁre',
      'fire',
      '6',
      'Öl',
      '東京',
    );
    const texts = fc.array(word).map((words) => words.join(' '));
    fc.assert(
      fc.property(texts, fc.array(word), (text, wanted) => {
        const letters = firstLetters(wanted.flatMap(listWords));
        const [all, some]: [string[], string[]] = [[], []];
        readTokens(text, (found) => all.push(found));
        readTokens(text, (found) => some.push(found), letters);
        const isWanted = (found: string) => letters.has(found.charCodeAt(0));
        expect(some.map((found, index) => found || all[index])).toEqual(all);
        expect(some.filter(isWanted)).toEqual(all.filter(isWanted));
      }),
    );
  });
});
