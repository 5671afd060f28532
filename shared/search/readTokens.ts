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
const FIRST_BEYOND_ASCII = 0x80;
/** The bit that makes an ASCII letter a small one, and that its digits have. */
const TO_LOWER_CASE = 0x20;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;

const UNKNOWN = 4;

/** Classes are looked up for each letter of a library, so each is worked out once. */
const classes = new Map<number, number>();
const basic = new Uint8Array(0x10000).fill(UNKNOWN);

/**
 * Calls `visit` with each word of a text in its folded form, and where it is, in UTF-16 units. A letter of a script without
 * spaces is a word. Words that can’t begin as one of `wanted` may come as an empty word, which is much faster.
 */
export function readTokens(
  text: string,
  visit: (word: string, start: number, end: number) => void,
  wanted?: ReadonlySet<number>,
): void {
  for (let index = 0; index < text.length; ) {
    const start = index;
    const first = classAt(text, index);
    index += unitsAt(text, index);
    if (first === SEPARATOR || first === MARK) continue;
    for (; index < text.length; index += unitsAt(text, index)) {
      const next = classAt(text, index);
      if (next !== MARK && (first === SINGLE || next !== LETTER)) break;
    }
    if (wanted && !canBeginAs(wanted, text.charCodeAt(start))) {
      visit('', start, index);
      continue;
    }
    const word = foldWord(text.slice(start, index));
    if (word) visit(word, start, index);
  }
}

/** The first letters of folded words, for `readTokens`. */
export function firstLetters(words: readonly string[]): Set<number> {
  return new Set(words.map((word) => word.charCodeAt(0)));
}

/** Only of ASCII is it plain what a letter is folded to. */
function canBeginAs(wanted: ReadonlySet<number>, unit: number): boolean {
  return unit >= FIRST_BEYOND_ASCII || wanted.has(unit | TO_LOWER_CASE);
}

/** The folded words of a text, in order. */
export function listWords(text: string): string[] {
  const words: string[] = [];
  readTokens(text, (word) => words.push(word));
  return words;
}

function classAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit < FIRST_SURROGATE || unit > LAST_SURROGATE) {
    const known = basic[unit] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const found = classify(unit);
    basic[unit] = found;
    return found;
  }
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
