import { UNSPACED } from '../anchoring/unspaced';

const WITHOUT_SPACES = new RegExp(`[${UNSPACED}]`, 'u');
/** Starts at its first letter or digit: otherwise a run of signs would be scanned again from each of them. */
const SPACED_WORD = /[\p{L}\p{N}]\S*/gu;
/** Segmenting takes quadratic time, so long lines are cut, preferably between words. */
const PIECE = /[^、。，．！？；：…]{1,1000}/gu;

let segmenter: Intl.Segmenter | undefined;

/**
 * The number of words in a text. Lines in scripts without spaces are segmented by dictionary; in others, runs between
 * white space count, which is much faster. Lines are counted separately, so that a text has as many words as its blocks.
 */
export function countWords(text: string): number {
  return text.split('\n').reduce((words, line) => words + countInLine(line), 0);
}

function countInLine(line: string): number {
  if (!WITHOUT_SPACES.test(line)) return line.match(SPACED_WORD)?.length ?? 0;
  // Made only when needed: it takes tens of milliseconds, which most runs can save.
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  let words = 0;
  for (const [piece] of line.matchAll(PIECE)) {
    for (const segment of segmenter.segment(piece)) if (segment.isWordLike) words += 1;
  }
  return words;
}
