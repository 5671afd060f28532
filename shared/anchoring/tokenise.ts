import type { TextRange } from '../model/anchor';
import { countBelow } from './countBelow';
import { plainForm } from './plainForm';
import { initialOf } from './similarity';
import { UNSPACED } from './unspaced';

/** A text in pieces that editors change as a unit: words, numbers, signs. Columns rather than objects, since there are many. */
export interface TokenText {
  text: string;
  /** Where each token starts and ends, in UTF-16 units. */
  starts: Int32Array;
  ends: Int32Array;
  /** The token's number in the vocabulary: the same for tokens that differ only in case or typography. */
  ids: Int32Array;
}

/** Numbers for tokens, shared by the texts being compared. */
export class Vocabulary {
  readonly keys: string[] = [];
  /** What words must share to be similar (see `initialOf`). */
  readonly initials: number[] = [];
  readonly #ids = new Map<string, number>();
  readonly #keyOf: (token: string) => string;

  /** Tokens with the same key are one. */
  constructor(keyOf: (token: string) => string = looseKey) {
    this.#keyOf = keyOf;
  }

  idOf(token: string): number {
    const known = this.#ids.get(token);
    if (known !== undefined) return known;
    const key = this.#keyOf(token);
    const id = this.#ids.get(key) ?? this.keys.length;
    if (id === this.keys.length) {
      this.keys.push(key);
      this.initials.push(initialOf(key));
    }
    this.#ids.set(key, id);
    this.#ids.set(token, id);
    return id;
  }
}

function looseKey(token: string): string {
  return plainForm(token).toLowerCase() || token;
}

// In scripts without spaces, each letter is a token.
const LETTER = `(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}\\u00ad\\u200b-\\u200d\\u2060]`;
const PICTURE = '\\p{Extended_Pictographic}[\\ufe0f\\p{Emoji_Modifier}]*';

/** Words, numbers and signs, one by one. */
export const TOKEN: RegExp = new RegExp(
  [
    '\\p{N}+(?:[.:]\\p{N}+|,\\p{N}{3}(?!\\p{N}))+',
    `[${UNSPACED}][\\p{M}\\u200b-\\u200d]*`,
    `(?:${LETTER})+(?:['’](?:${LETTER})+)*`,
    '\\p{Regional_Indicator}{2}',
    `${PICTURE}(?:\\u200d${PICTURE})*`,
    '\\.{2,}',
    '\\S\\p{M}*',
  ].join('|'),
  'gu',
);

/** Cuts a text into tokens. White space is not a token. */
export function tokenise(text: string, vocabulary: Vocabulary): TokenText {
  const starts: number[] = [];
  const ends: number[] = [];
  const ids: number[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    starts.push(index);
    ends.push(index + token.length);
    ids.push(vocabulary.idOf(token));
  }
  return {
    text,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    ids: Int32Array.from(ids),
  };
}

/** The tokens that a range touches, from `first` to `last`; null where it touches none, or is empty. */
export function findTokens(
  { starts, ends }: TokenText,
  { start, end }: TextRange,
): { first: number; last: number } | null {
  if (start >= end) return null;
  const first = countBelow(ends, start + 1);
  const last = countBelow(starts, end) - 1;
  return first <= last ? { first, last } : null;
}

/** The indexes of all tokens of a text. */
export function listTokens({ ids }: TokenText): Int32Array {
  return Int32Array.from(ids.keys());
}
