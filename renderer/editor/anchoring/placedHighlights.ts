import type { Mappable } from '@tiptap/pm/transform';
import { countBelow } from '../../../shared/anchoring/countBelow';
import type { HighlightId } from '../../../shared/model/ids';

/**
 * Where an article’s highlights are in the editor’s document: ProseMirror positions, in order of
 * their starts. Lost highlights are left out; one whose passage was just deleted is included, with an
 * end that is not past its start.
 *
 * They are numbers in typed arrays rather than objects, since thousands of them are mapped at each
 * keystroke. A lookup finds the last start that may matter by binary search and walks back from
 * there; `reaches` says when nothing earlier can matter.
 */
export interface PlacedHighlights {
  readonly ids: readonly HighlightId[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The furthest end of each highlight and all before it. */
  readonly reaches: Int32Array;
  /** The row of each highlight’s underline, from 0: no two overlapping highlights share one, up to `MAX_ROW`. */
  readonly rows: Uint8Array;
}

/** The lowest row an underline can be drawn in; deeper overlaps share it. */
export const MAX_ROW = 2;

export const noHighlights: PlacedHighlights = {
  ids: [],
  starts: new Int32Array(),
  ends: new Int32Array(),
  reaches: new Int32Array(),
  rows: new Uint8Array(),
};

/** Indices of the highlights that share at least one character with `from`–`to`, which is not empty; in order. */
export function findWithin(placed: PlacedHighlights, from: number, to: number): number[] {
  const { starts, ends, reaches } = placed;
  const found: number[] = [];
  let index = countBelow(starts, to) - 1;
  while (index >= 0 && at(reaches, index) > from) {
    const end = at(ends, index);
    if (end > from && end > at(starts, index)) found.push(index);
    index -= 1;
  }
  return found.reverse();
}

/** Indices of the highlights that a caret at `position` is in or right beside. */
export function findTouching(placed: PlacedHighlights, position: number): number[] {
  return findWithin(placed, position - 1, position + 1);
}

/** The furthest end of each highlight and all before it. */
export function measureReaches(ends: Int32Array): Int32Array {
  const reaches = new Int32Array(ends.length);
  let reach = -1;
  for (let index = 0; index < ends.length; index += 1) {
    reach = Math.max(reach, at(ends, index));
    reaches[index] = reach;
  }
  return reaches;
}

/** A number from the array; 0 past its end, where callers don’t go. */
export function at(numbers: Int32Array | Uint8Array, index: number): number {
  return numbers[index] ?? 0;
}

/** The stretches covered by more than one of the highlights, in order and disjoint. Indices come in order. */
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

/**
 * The highlights after an edit, as `shared/document/mapRanges` maps them: each end follows the text beside
 * it, and what is typed right at an end stays outside. Mapping keeps the order of the starts.
 */
export function mapPlaced(placed: PlacedHighlights, mapping: Mappable): PlacedHighlights {
  const starts = mapPositions(placed.starts, mapping, 1);
  const ends = mapPositions(placed.ends, mapping, -1);
  return { ...placed, starts, ends, reaches: measureReaches(ends) };
}

function mapPositions(positions: Int32Array, mapping: Mappable, side: -1 | 1): Int32Array {
  const mapped = new Int32Array(positions.length);
  for (let index = 0; index < positions.length; index += 1) {
    mapped[index] = mapping.map(at(positions, index), side);
  }
  return mapped;
}
