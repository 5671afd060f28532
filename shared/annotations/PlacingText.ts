import { countBelow } from '../anchoring/countBelow';
import { findQuote } from '../anchoring/findQuote';
import { createResolver, type ResolvedRange } from '../anchoring/resolve';
import { trimRange } from '../anchoring/trimRange';
import type { Quote, TextRange } from '../model/anchor';
import { type SquashedText, squashText } from './squashText';

/** Words that are in more places than this are found by the words around them only. */
const MOST_PLACES = 1000;
/** Squashed quotes shorter than this occur within other words too often to mean anything. */
const LEAST_LETTERS = 4;
/** As many letters in a row are no chance, even where they begin or end within a word. */
const TELLING_LETTERS = 24;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** What programs put where they have cut a quote. */
const CUT = /\s*(?:…|\.{3}|\[…\]|\[\.{3}\])\s*$/u;

/** The places of a quote’s words. `isVerbatim` is false where letters agree, but not case, spaces or signs. */
export interface FoundPlaces {
  readonly places: readonly TextRange[];
  readonly isVerbatim: boolean;
}

/** How much of a quote’s context is beside a place, from the quote outwards. */
export interface ContextScore {
  /** The share of the prefix and of the suffix that is there, from 0 to 1. */
  readonly prefix: number;
  readonly suffix: number;
  /** How many letters of both are there. */
  readonly letters: number;
}

/** A text that annotations are placed in, prepared once for all of them. */
export class PlacingText {
  readonly text: string;
  #squashed: SquashedText | null = null;
  #resolve: ReturnType<typeof createResolver> | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** Where the words stand: as they are, or else by their letters alone; where a quote was cut off, its beginning. */
  findPlaces(exact: string): FoundPlaces {
    const verbatim = findQuote(this.text, { exact: exact.trim() }, MOST_PLACES);
    if (verbatim.length) return { places: this.#preferWhole(verbatim), isVerbatim: true };
    const found = this.#findSquashed(exact);
    if (found.length || !CUT.test(exact)) return { places: found, isVerbatim: false };
    const beginning = exact.replace(CUT, '');
    const { places } = this.findPlaces(beginning);
    return { places, isVerbatim: false };
  }

  /** How much of the context stands beside the place, by its letters. */
  scoreContext({ start, end }: TextRange, { prefix, suffix }: Pick<Quote, 'prefix' | 'suffix'>) {
    const before = squashText(prefix).letters;
    const after = squashText(suffix).letters;
    // The text may have more spaces and signs than the context.
    const reach = (length: number) => length * 2 + 40;
    const left = squashText(this.text.slice(Math.max(0, start - reach(prefix.length)), start));
    const right = squashText(this.text.slice(end, end + reach(suffix.length)));
    const inPrefix = countCommonEnd(before, left.letters);
    const inSuffix = countCommonStart(after, right.letters);
    const score: ContextScore = {
      prefix: before ? inPrefix / before.length : 0,
      suffix: after ? inSuffix / after.length : 0,
      letters: inPrefix + inSuffix,
    };
    return score;
  }

  /** The place with words like these, and its confidence; null where there is none. `near` is where it should be. */
  findSimilar(quote: Quote, near: number | undefined): ResolvedRange | null {
    this.#resolve ??= createResolver(this.text);
    return this.#resolve({ ...quote, start: near });
  }

  #findSquashed(exact: string): TextRange[] {
    const sought = squashText(exact).letters;
    if (sought.length < LEAST_LETTERS) return [];
    this.#squashed ??= squashText(this.text);
    const { letters, starts, ends } = this.#squashed;
    const places: TextRange[] = [];
    let at = letters.indexOf(sought);
    while (at !== -1 && places.length < MOST_PLACES) {
      const range = { start: starts[at] ?? 0, end: ends[at + sought.length - 1] ?? 0 };
      if (sought.length >= TELLING_LETTERS || this.isWhole(range))
        places.push(this.#spreadOverSigns(range, exact));
      at = letters.indexOf(sought, at + 1);
    }
    return places;
  }

  /** Where the words stand on their own as well as within longer words, the first are meant. */
  #preferWhole(places: readonly TextRange[]): readonly TextRange[] {
    const whole = places.filter((place) => this.isWhole(place));
    return whole.length ? whole : places;
  }

  /** True where no word is cut at either end. */
  isWhole({ start, end }: TextRange): boolean {
    const isCut = (at: number) =>
      LETTER.test(this.text.charAt(at - 1)) &&
      LETTER.test(this.text.charAt(at)) &&
      !isUnspaced(this.text.charAt(at));
    return !isCut(start) && !isCut(end);
  }

  /** The signs at the ends of a quote are part of the passage, such as its full stop. */
  #spreadOverSigns(range: TextRange, exact: string): TextRange {
    let { start, end } = range;
    const trimmed = exact.trim();
    const signs = (side: string) => countSigns(side);
    for (let left = signs(trimmed); left > 0 && isSign(this.text.charAt(start - 1)); left -= 1) {
      start -= 1;
    }
    const reversed = [...trimmed].reverse().join('');
    for (let left = signs(reversed); left > 0 && isSign(this.text.charAt(end)); left -= 1) end += 1;
    return trimRange(this.text, { start, end }) ?? range;
  }
}

/** The offset in UTF-16 units of one in code points. */
export function fromCodePoints(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu))
    pairs.push(index - pairs.length);
  return (offset) => offset + countBelow(pairs, offset);
}

function isUnspaced(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(character);
}

function isSign(character: string): boolean {
  return character !== '' && !/[\p{L}\p{N}\p{M}\s]/u.test(character);
}

function countSigns(text: string): number {
  return /^[^\p{L}\p{N}\p{M}\s]*/u.exec(text)?.[0].length ?? 0;
}

function countCommonStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
}

function countCommonEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count += 1;
  return count;
}
