import type { TextRange } from '../model/anchor';
import type { TokenText } from './tokenise';

/** The tokens that a range touches, from `first` to `last`; null where it touches none, or is empty. */
export function findTokens(
  { starts, ends }: TokenText,
  { start, end }: TextRange,
): { first: number; last: number } | null {
  if (start >= end) return null;
  const first = countBelow(ends, start + 1);
  const last = countBelow(starts, end) - 1;
  return first <= last ? { first, last } : null;
}

/** How many of the ascending numbers are below the limit. */
export function countBelow(ascending: Int32Array, limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
