/** The share of a word's letters, from its start and its end, that must have stayed for it to be the same word, corrected. */
const LEAST_SIMILARITY = 0.65;
const LEAST_LETTERS = 4;

/** A number in the place of a number is half the same: it gives another value for the same thing. */
export const FIGURE_SIMILARITY = 0.5;
export const FIGURE = 1;

/** What two words must share to be compared at all: the code of their first letter; 0 for what is similar to nothing. */
export function initialOf(word: string): number {
  if (/^\p{N}/u.test(word)) return FIGURE;
  return word.length >= LEAST_LETTERS && /^\p{L}/u.test(word) ? word.charCodeAt(0) : 0;
}

/**
 * How similar two different words with the same first letter are, 0 to 1, by the letters they share at their starts and
 * ends. Finds typos and endings (announce, announced), fast enough for the inner loop of an alignment. 0 for another word.
 */
export function similarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  const shortest = Math.min(a.length, b.length);
  if (shortest < longest * LEAST_SIMILARITY) return 0;
  let head = 0;
  while (head < shortest && a.charCodeAt(head) === b.charCodeAt(head)) head += 1;
  let tail = 0;
  while (
    tail < shortest - head &&
    a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)
  ) {
    tail += 1;
  }
  const share = (head + tail) / longest;
  return share >= LEAST_SIMILARITY ? share : 0;
}
