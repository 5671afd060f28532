import type { TextRange } from '../model/anchor';
import { splitsPair } from './describe';

/** The range with no half of a surrogate pair at its ends: it takes in the other half, or steps back where it is empty. */
export function keepPairs(text: string, { start, end }: TextRange): TextRange {
  const first = splitsPair(text, start) ? start - 1 : start;
  if (start === end) return { start: first, end: first };
  return { start: first, end: splitsPair(text, end) ? end + 1 : end };
}
