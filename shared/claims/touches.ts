import type { TextRange } from '../model/anchor';

/** Answers whether one of the ranges has a unit in common with one that is asked for. Those must be asked for in order. */
export function touches(ranges: readonly TextRange[]): (asked: TextRange) => boolean {
  const sorted = ranges.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return ({ start, end }) => {
    for (; (sorted[next]?.start ?? Number.POSITIVE_INFINITY) < end; next += 1) {
      reach = Math.max(reach, sorted[next]?.end ?? 0);
    }
    return reach > start;
  };
}
