import type { TextRange } from '../model/anchor';
import type { FindOptions } from './FindOptions';
import { segmentLong } from './segmentLong';

/** A text as it is compared. A character (grapheme) of the original can fold to several UTF-16 units, or to none. */
export interface FoldedText {
  readonly text: string;
  /** Where each unit comes from; null where each comes from the one in the same place. */
  readonly sources: Sources | null;
}

/** The start and the end of each unit’s character in the original. */
interface Sources {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

export type Folder = (text: string) => FoldedText;

/** Folds by its case alone. */
const ASCII = /^[\n\x20-\x7e]*$/;

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
    if (ASCII.test(text)) {
      return { text: options.isCaseExact ? text : text.toLowerCase(), sources: null };
    }
    const characters = SINGLE_UNITS.test(text)
      ? text.split('')
      : Array.from(segmentLong(graphemes, text), ({ segment }) => segment);
    const parts = characters.map(fold);
    return { text: parts.join(''), sources: listSources(characters, parts) };
  };
}

function listSources(characters: readonly string[], parts: readonly string[]): Sources {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const sources = { starts: new Int32Array(length), ends: new Int32Array(length) };
  let [start, unit] = [0, 0];
  for (const [index, character] of characters.entries()) {
    const next = unit + (parts[index]?.length ?? 0);
    sources.starts.fill(start, unit, next);
    sources.ends.fill(start + character.length, unit, next);
    start += character.length;
    unit = next;
  }
  return sources;
}

/**
 * The range of the original that units of the folded text come from. Null where one of its ends would be within a
 * character.
 */
export function sourceRange(
  { text, sources }: FoldedText,
  from: number,
  to: number,
): TextRange | null {
  if (!sources) return { start: from, end: to };
  const { starts, ends } = sources;
  const isBorder = (unit: number) =>
    unit === 0 || unit === text.length || starts[unit] !== starts[unit - 1];
  const [start, end] = [starts[from], ends[to - 1]];
  if (start === undefined || end === undefined || !isBorder(from) || !isBorder(to)) return null;
  return { start, end };
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
