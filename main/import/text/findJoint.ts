const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u;
const SPLIT_WORD = /(\p{L}+)[-\u2010]$/u;
/** What keeps its hyphen before another word, as in “well-known”, and is seldom the first syllable of a longer one. */
const FIRST_OF_COMPOUND =
  /^(?:cross|deep|double|ever|far|fast|first|full|half|hard|high|large|left|long|low|mother|near|new|non|old|right|second|self|short|single|slow|small|soft|third|three|two|vice|well|wide|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|ceux|celles?|celui|grand|là|peut)$/;
/** What ends a word, and is none itself. */
const ENDING =
  /^(?:ary|ed|en|ened|ening|er|ers|est|eth|eur|ing|ings|ish|ly|ment|ness|s|teen|th|ties|ty|ward|wards|y)$/;

/** After these, a hyphen stands for what the next word ends with: “two- or threefold”, „Ein- und Ausgang“. */
const CONJUNCTION = /^(?:and|or|to|und|oder|bis|et|ou|y|o|en|of|och|og)\s/;

/** The words of a text, in lower case, whole ones with their hyphens: what tells how a word that is split was written. */
export type Vocabulary = ReadonlySet<string>;

/** The words within the lines of a text. */
export function collectVocabulary(text: string): Vocabulary {
  return new Set(text.toLowerCase().match(/\p{L}+(?:[-\u2010]\p{L}+)*/gu) ?? []);
}

/** What is between two lines that a column forced apart: nothing or a space, and whether the hyphen before it goes. */
export interface WrapJoint {
  separator: '' | ' ';
  isHyphenDropped: boolean;
}

/**
 * How two lines that a column forced apart are joined. A word that was split is whole again; a hyphen stays if the text
 * writes the word so elsewhere, or what is before it mostly has one.
 */
export function findJoint(line: string, next: string, vocabulary: Vocabulary): WrapJoint {
  if (CONJUNCTION.test(next)) return { separator: ' ', isHyphenDropped: false };
  const [, start] = SPLIT_WORD.exec(line) ?? [];
  const [end] = /^\p{Ll}\p{L}*/u.exec(next) ?? [];
  if (start && end) {
    const isHyphenDropped = isOneWord(start.toLowerCase(), end, vocabulary);
    return { separator: '', isHyphenDropped };
  }
  if (/[\p{L}\p{N}][-\u2010]$/u.test(line) && /^[\p{Lu}\p{N}]/u.test(next)) {
    return { separator: '', isHyphenDropped: false };
  }
  const isEastAsian = EAST_ASIAN.test(line.slice(-1)) && EAST_ASIAN.test(next.charAt(0));
  return { separator: isEastAsian ? '' : ' ', isHyphenDropped: false };
}

/** True where a line ends with a hyphen and the next goes on in small letters, which no author does on purpose. */
export function isWordSplit(line: string, next: string): boolean {
  return SPLIT_WORD.test(line) && /^\p{Ll}/u.test(next);
}

function isOneWord(start: string, end: string, vocabulary: Vocabulary): boolean {
  if (vocabulary.has(start + end)) return true;
  if (vocabulary.has(`${start}-${end}`)) return false;
  return !FIRST_OF_COMPOUND.test(start) || ENDING.test(end);
}
