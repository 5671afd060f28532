import type { TextRange } from '../model/anchor';
import { segmentLong } from './segmentLong';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Tells ranges of the text that begin and end at the borders of words: Unicode’s, by dictionary in scripts without spaces. */
export function isWholeWordIn(text: string): (range: TextRange) => boolean {
  // Dividing a text is slow, and most have nothing to ask about.
  let borders: Set<number> | undefined;
  const isBorder = (offset: number) => {
    borders ??= new Set(Array.from(segmentLong(segmenter, text), ({ index }) => index));
    return offset === text.length || borders.has(offset);
  };
  return ({ start, end }) => isBorder(start) && isBorder(end);
}
