import { UNSPACED } from '../anchoring/unspaced';
import { foldWord } from './foldWord';

const SEPARATOR = 0;
const LETTER = 1;
/** A letter that is found by itself: scripts without spaces, and Hangul, whose particles have none before them. */
const SINGLE = 2;
/** Belongs to the letter before it. */
const MARK = 3;

// Modifier apostrophes are letters to Unicode, but typed and typographic ones, which look the same, are not.
const IS_LETTER = /^(?![\u02b9-\u02bf])[\p{L}\p{N}]$/u;
const IS_SINGLE = new RegExp(`^[${UNSPACED}\\p{Script=Hangul}]$`, 'u');
const IS_MARK = /^(?:\p{M}|\u00ad|\u200c|\u200d|\u2060)$/u;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;

/** Classes are looked up for each letter of a library, so they are worked out once. */
const classes = new Map<number, number>();
let basic: Uint8Array | null = null;

/** Calls `visit` with each word of a text in its folded form, and where it is, in UTF-16 units. A letter of a script without spaces is a word. */
export function readTokens(
  text: string,
  visit: (word: string, start: number, end: number) => void,
): void {
  basic ??= Uint8Array.from({ length: 0x10000 }, (_, code) => classify(code));
  const table = basic;
  for (let index = 0; index < text.length; ) {
    const start = index;
    const first = classAt(text, index, table);
    index += unitsAt(text, index);
    if (first === SEPARATOR || first === MARK) continue;
    for (; index < text.length; index += unitsAt(text, index)) {
      const next = classAt(text, index, table);
      if (next !== MARK && (first === SINGLE || next !== LETTER)) break;
    }
    const word = foldWord(text.slice(start, index));
    if (word) visit(word, start, index);
  }
}

/** The folded words of a text, in order. */
export function listWords(text: string): string[] {
  const words: string[] = [];
  readTokens(text, (word) => words.push(word));
  return words;
}

function classAt(text: string, index: number, table: Uint8Array): number {
  const unit = text.charCodeAt(index);
  if (unit < FIRST_SURROGATE || unit > LAST_SURROGATE) return table[unit] ?? SEPARATOR;
  const code = text.codePointAt(index) ?? unit;
  const known = classes.get(code) ?? classify(code);
  classes.set(code, known);
  return known;
}

function unitsAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit < FIRST_SURROGATE || unit > LAST_SURROGATE) return 1;
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

function classify(code: number): number {
  const letter = String.fromCodePoint(code);
  if (IS_MARK.test(letter)) return MARK;
  if (!IS_LETTER.test(letter)) return SEPARATOR;
  return IS_SINGLE.test(letter) ? SINGLE : LETTER;
}
