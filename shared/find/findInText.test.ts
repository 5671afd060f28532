import { describe, expect, it } from 'vitest';
import { createFolder } from './createFolder';
import { defaultFindOptions, type FindOptions } from './FindOptions';
import { findInText } from './findInText';
import { isWholeWordIn } from './isWholeWordIn';

function find(text: string, query: string, options: Partial<FindOptions> = {}): string[] {
  const all = { ...defaultFindOptions, ...options };
  const fold = createFolder(all);
  const isMeant = all.isWholeWord ? isWholeWordIn(text) : undefined;
  const ranges = findInText(fold(text), fold(query).text, isMeant);
  return ranges.map(({ start, end }) => `${start}:${text.slice(start, end)}`);
}

describe('finding words in a text', () => {
  it.each<[string, string, string, string[]]>([
    ['capitals', 'Fog, fog, FOG', 'fog', ['0:Fog', '5:fog', '10:FOG']],
    ['accents', 'café cafe cafe\u0301', 'CAFÉ', ['0:café', '5:cafe', '10:cafe\u0301']],
    ['a letter of its own', 'Łódź', 'łodz', ['0:Łódź']],
    ['quotation marks', 'don’t don\'t “no” "no"', "don't", ['0:don’t', "6:don't"]],
    ['curly ones, asked for', '“no” "no"', '“no”', ['0:“no”', '5:"no"']],
    ['spaces that don’t break', 'a b\u00a0a\u202fb', 'a b', ['0:a b', '4:a\u202fb']],
    ['hyphens that don’t break', 'e\u2011mail', 'e-mail', ['0:e\u2011mail']],
    ['soft hyphens', 'har\u00adbour har\u00ad', 'harbour', ['0:har\u00adbour']],
    ['ligatures', 'the ﬁrst oﬃce', 'first', ['4:ﬁrst']],
    ['wide letters', 'ＡＢＣ', 'abc', ['0:ＡＢＣ']],
    ['sharp s', 'Straße STRASSE', 'strasse', ['0:Straße', '7:STRASSE']],
    ['the final sigma', 'ΟΔΟΣ οδός', 'οδος', ['0:ΟΔΟΣ', '5:οδός']],
    ['Arabic vowel signs', 'كِتَاب كتاب كتـاب', 'كتاب', ['0:كِتَاب', '7:كتاب', '12:كتـاب']],
    ['Hebrew vowel signs', 'שָׁלוֹם שלום', 'שלום', ['0:שָׁלוֹם', '8:שלום']],
    ['Chinese', '港口的报告，港口。', '港口', ['0:港口', '6:港口']],
  ])('takes no notice of %s', (_what, text, query, expected) => {
    expect(find(text, query)).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ['half of a ligature', 'ﬁnd', 'f'],
    ['half of a ligature at the start', 'ﬁnd', 'ind'],
    ['half of an emoji', '👩‍🚒', '👩'],
    ['a flag across two', '🇩🇪🇫🇷', '🇪🇫'],
    ['part of a Korean syllable', '한국', '하'],
    ['a vowel of its own in Hindi', 'की', 'कि'],
    ['a voiced kana', 'が', 'か'],
    ['й for и', 'мой', 'мои'],
    ['a space for ´', 'a ´ b', 'a  b'],
    ['a dash for a hyphen', '1914–1918', '1914-1918'],
    ['words on two lines', 'one\ntwo', 'one two'],
    ['nothing', 'anything', ''],
    ['only what is invisible', 'a\u00adb', '\u00ad'],
    ['only an accent', 'é', '\u0301'],
  ])('does not find %s', (_what, text, query) => {
    expect(find(text, query)).toEqual([]);
  });

  it.each<[string, Partial<FindOptions>, string, string, string[]]>([
    ['case', { isCaseExact: true }, 'Fog fog Fóg', 'Fog', ['0:Fog', '8:Fóg']],
    ['accents', { isAccentExact: true }, 'fóg Fog fo\u0301g', 'FÓG', ['0:fóg', '8:fo\u0301g']],
    ['an accent that is not there', { isAccentExact: true }, 'e\u0301 e', 'e', ['3:e']],
    ['quotation marks', { isAccentExact: true }, '“no” "no"', '"', ['5:"', '8:"']],
    ['words', { isWholeWord: true }, 'can can’t cancan «can»', 'can', ['0:can', '18:can']],
    ['accented words', { isWholeWord: true }, 'él élan él', 'el', ['0:él', '8:él']],
    ['accents that combine', { isWholeWord: true }, 'e\u0301l e\u0301lan', 'él', ['0:e\u0301l']],
    ['words without spaces', { isWholeWord: true }, '我们在中国', '中国', ['3:中国']],
    ['parts of words without spaces', { isWholeWord: true }, '我们在中国', '国', []],
    ['a word after part of one', { isWholeWord: true }, 'xa a a', 'a a', ['3:a a']],
  ])('heeds %s where asked to', (_what, options, text, query, expected) => {
    expect(find(text, query, options)).toEqual(expected);
  });

  it('finds what does not overlap, from the start', () => {
    expect(find('aaaaa', 'aa')).toEqual(['0:aa', '2:aa']);
  });
});
