import type { Mappable } from '@tiptap/pm/transform';
import { at, measureReaches, type PlacedHighlights } from './placedHighlights';

/**
 * The highlights after an edit, as `shared/document/mapRanges` has it: each end follows the text beside
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
