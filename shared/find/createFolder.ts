import type { FindOptions } from './FindOptions';

/**
 * A text as it is compared, and where each of its UTF-16 units comes from: the start and the end of its character
 * (grapheme) in the original. A character can fold to several units, or to none.
 */
export interface FoldedText {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

export type Folder = (text: string) => FoldedText;

/** Only units that are characters by themselves, whatever is next to them. Most paragraphs consist of these. */
const SINGLE_UNITS =
  /^[\n\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u05d0-\u05ea\u0621-\u064a\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u3001-\u3029\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9d]*$/;

/**
 * Marks that readers take for accents: those of Latin, Greek and Cyrillic letters, and Arabic and Hebrew vowel signs.
 * Vowels of Indic scripts, voiced kana and the breve of й are not among them, since they make other letters.
 */
const ACCENTS =
  /(?=\p{Mn})(?![\u3099\u309a])(?<![Ии](?=\u0306))[\p{sc=Zinh}\p{sc=Hebr}\p{sc=Arab}\p{sc=Cyrl}]|\u0640/gu;

/** Invisible: soft hyphens, joiners, marks of direction. */
const IGNORED = /\p{DI}/gu;

const SINGLE_QUOTES = /[‘’‚‛\u02bc׳]/g;
const DOUBLE_QUOTES = /[“”„‟״]/g;

/** How texts are folded under these options. What it has folded once, it remembers. */
export function createFolder(options: Omit<FindOptions, 'isWholeWord'>): Folder {
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const known = new Map<string, string>();
  const fold = (character: string) => {
    let folded = known.get(character);
    if (folded === undefined) {
      folded = foldCharacter(character, options);
      known.set(character, folded);
    }
    return folded;
  };
  return (text) => {
    const starts: number[] = [];
    const ends: number[] = [];
    let all = '';
    const add = (character: string, start: number) => {
      const folded = fold(character);
      all += folded;
      for (let unit = 0; unit < folded.length; unit += 1) {
        starts.push(start);
        ends.push(start + character.length);
      }
    };
    if (SINGLE_UNITS.test(text)) {
      for (let index = 0; index < text.length; index += 1) add(text.charAt(index), index);
    } else {
      for (const { segment, index } of graphemes.segment(text)) add(segment, index);
    }
    return { text: all, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
  };
}

/** True where a character begins at that unit of the folded text, or the text ends. */
export function isCharacterStart({ starts }: FoldedText, unit: number): boolean {
  return unit === 0 || unit === starts.length || starts[unit] !== starts[unit - 1];
}

/** Letter by letter, so that no letter folds differently beside another, as a final sigma would. */
function foldCharacter(
  character: string,
  { isCaseExact, isAccentExact }: Omit<FindOptions, 'isWholeWord'>,
): string {
  const plain = (isAccentExact ? character.normalize('NFD') : foldAccents(character)).replace(
    IGNORED,
    '',
  );
  // By way of capitals, since only these make “ß” the same as “ss”.
  return isCaseExact ? plain : plain.toUpperCase().toLowerCase();
}

function foldAccents(character: string): string {
  const compatible = character.normalize('NFKD');
  // A free-standing accent, such as ´, is more than the space that it would decompose to.
  if (/^ \p{M}/u.test(compatible) && !character.startsWith(' ')) return character;
  return compatible
    .replace(ACCENTS, '')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(/\u2010/g, '-');
}
