const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u;
const SPLIT_WORD = /(\p{L}+)[-\u2010]$/u;
/** What keeps its hyphen before another word, as in “well-known”. */
const FIRST_OF_COMPOUND = new Set(
  `all anti back co counter cross deep double ever ex far fast first free front full half hard heavy high ill inter ion
  large left light long low mid middle mother multi much near new non off old one open over part post pre pro quasi re right
  second self semi short single slow small so soft still strong sub third three trans two under up vice well wide
  twenty thirty forty fifty sixty seventy eighty ninety six seven eight nine ten four five
  celui celle ceux celles avant après arrière demi sous contre grand quelques peut vis c'est là au
  austro greco anglo franco russo sino`.split(/\s+/),
);

/** The words of a text, in lower case, whole ones with their hyphens: what tells how a word that is split was written. */
export type Vocabulary = ReadonlySet<string>;

/** The words within the lines of a text. */
export function collectVocabulary(text: string): Vocabulary {
  return new Set(text.toLowerCase().match(/\p{L}+(?:[-\u2010]\p{L}+)*(?![-\u2010]?$)/gmu) ?? []);
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
  const [, start] = SPLIT_WORD.exec(line) ?? [];
  const [end] = /^\p{Ll}\p{L}*/u.exec(next) ?? [];
  if (start && end) {
    const isHyphenDropped = isOneWord(start.toLowerCase(), end, vocabulary);
    return { separator: '', isHyphenDropped };
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
  return !FIRST_OF_COMPOUND.has(start);
}
