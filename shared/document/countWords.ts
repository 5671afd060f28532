import { UNSPACED } from '../anchoring/unspaced';

const WITHOUT_SPACES = new RegExp(`[${UNSPACED}]`, 'u');
/** From its first letter or figure: looked for from its start, a run of signs would be read again from each of them. */
const SPACED_WORD = /[\p{L}\p{N}]\S*/gu;
/** Segmenting takes time by the square of the length: long lines are cut, best where no word goes on. */
const PIECE = /[^、。，．！？；：…]{1,1000}/gu;

let segmenter: Intl.Segmenter | undefined;

/**
 * Words in a text. Lines in scripts that write no spaces are segmented; in the others, runs between white space count,
 * which is much faster. Each line counts by itself, so that the words of a text are those of its blocks together.
 */
export function countWords(text: string): number {
  return text.split('\n').reduce((words, line) => words + countInLine(line), 0);
}

function countInLine(line: string): number {
  if (!WITHOUT_SPACES.test(line)) return line.match(SPACED_WORD)?.length ?? 0;
  // Made when a line needs one: it takes tens of milliseconds, which most starts of the program can save.
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  let words = 0;
  for (const [piece] of line.matchAll(PIECE)) {
    for (const segment of segmenter.segment(piece)) if (segment.isWordLike) words += 1;
  }
  return words;
}
