import { countBelow } from '../../../shared/anchoring/countBelow';
import type { HighlightId } from '../../../shared/model/ids';

/**
 * Where an article's highlights lie in the editor's document: ProseMirror positions, in the order of
 * the starts. Lost highlights are not among them; one whose passage has just been deleted is, with an
 * end that is not past its start.
 *
 * They are numbers in typed arrays and not objects, since thousands of them are mapped at each
 * keystroke. A search goes by binary search to the last start that may matter and walks back from
 * there; `reaches` tells it when nothing before can matter any more.
 */
export interface PlacedHighlights {
  readonly ids: readonly HighlightId[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The furthest end of each highlight and all before it. */
  readonly reaches: Int32Array;
  /** The row of each highlight's underline, from 0: of highlights that overlap no two have the same, up to `MAX_ROW`. */
  readonly rows: Uint8Array;
}

/** The lowest row that an underline can be drawn in; what overlaps more deeply shares it. */
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

/** A number of the array; 0 past its end, which callers don't go. */
export function at(numbers: Int32Array | Uint8Array, index: number): number {
  return numbers[index] ?? 0;
}
