import type { TextRange } from '../model/anchor';
import { splitsPair } from './describe';

/** The range without white space at its ends or half of a surrogate pair; null where nothing is left. */
export function trimRange(text: string, range: TextRange): TextRange | null {
  let start = Math.max(0, range.start);
  let end = Math.min(text.length, range.end);
  if (splitsPair(text, start)) start -= 1;
  if (splitsPair(text, end)) end += 1;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return start < end ? { start, end } : null;
}

function isSpace(text: string, offset: number): boolean {
  return /\s/u.test(text.charAt(offset));
}

/** The range without half of a surrogate pair at its ends: it includes the other half, or steps back where it is empty. */
export function keepPairs(text: string, { start, end }: TextRange): TextRange {
  const first = splitsPair(text, start) ? start - 1 : start;
  if (start === end) return { start: first, end: first };
  return { start: first, end: splitsPair(text, end) ? end + 1 : end };
}
