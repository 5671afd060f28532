import type { TextRange } from '../../../shared/model/anchor';

/** How far to look for a word on each side, in UTF-16 units. */
const REACH = 400;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/**
 * The range with one of its ends a word further on (1) or back (−1): its start moves to the start of a
 * word, its end to the end of one. Words are Unicode’s, also in scripts without spaces. Null where
 * there is no such word, or where nothing would be left of the range.
 */
export function moveRangeEnd(
  text: string,
  range: TextRange,
  which: 'start' | 'end',
  direction: 1 | -1,
): TextRange | null {
  const boundaries = listBoundaries(text, range[which], which);
  const moved =
    direction === 1
      ? boundaries.find((boundary) => boundary > range[which])
      : boundaries.findLast((boundary) => boundary < range[which]);
  if (moved === undefined) return null;
  const next = { ...range, [which]: moved };
  return next.start < next.end ? next : null;
}

function listBoundaries(text: string, around: number, which: 'start' | 'end'): number[] {
  const from = Math.max(0, around - REACH);
  return [...segmenter.segment(text.slice(from, around + REACH))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => from + index + (which === 'end' ? segment.length : 0));
}
