import { at, type PlacedHighlights } from './placedHighlights';

/** The stretches that more than one of the highlights covers, in order and apart from one another. Indices come in order. */
export function findOverlaps(
  { starts, ends }: PlacedHighlights,
  indices: readonly number[],
): { from: number; to: number }[] {
  const overlaps: { from: number; to: number }[] = [];
  let coveredUntil = -1;
  for (const index of indices) {
    const from = at(starts, index);
    const to = Math.min(at(ends, index), coveredUntil);
    const last = overlaps.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else if (from < to) overlaps.push({ from, to });
    coveredUntil = Math.max(coveredUntil, at(ends, index));
  }
  return overlaps;
}
