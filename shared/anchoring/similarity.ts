/** The share of a word's letters that must have stayed, from its start and its end, for it to be the same word mended. */
const LEAST_SIMILARITY = 0.65;
const LEAST_LETTERS = 4;

/** A figure that stands where a figure stood is half the same: it says the same of something. */
export const FIGURE_SIMILARITY = 0.5;
export const FIGURE = 1;

/** What two words must have in common to be compared at all: the code of their first letter; 0 for what has no like. */
export function initialOf(word: string): number {
  if (/^\p{N}/u.test(word)) return FIGURE;
  return word.length >= LEAST_LETTERS && /^\p{L}/u.test(word) ? word.charCodeAt(0) : 0;
}

/**
 * How alike two different words with the same first letter are, 0 to 1, by the letters they share at their starts and ends: finds
 * typing errors and endings (announce, announced) in a time that suits the inner loop of an alignment. 0 for another word.
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
