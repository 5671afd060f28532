/** The share of a word's letters that must have stayed, from its start and its end, for it to be the same word mended. */
const LEAST_SIMILARITY = 0.65;
const LEAST_LETTERS = 4;

/** True for words long enough to be known again with a letter wrong; a number with a digit changed is another. */
export function isMendable(word: string): boolean {
  return word.length >= LEAST_LETTERS && /\p{L}/u.test(word) && !/\p{N}/u.test(word);
}

/**
 * How alike two mendable words are, 0 to 1, by the letters they share at their starts and ends: finds typing errors and endings
 * (announce, announced) in a time that suits the inner loop of an alignment. 0 for what is another word.
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
