import type { Node } from '@tiptap/pm/model';
import type { Mappable } from '@tiptap/pm/transform';
import { positionAtOffset, readArticleText } from '../../../shared/document/articleText';
import { positionOf } from '../../../shared/model/anchor';
import type { Highlight } from '../../../shared/model/highlight';
import type { HighlightId } from '../../../shared/model/ids';
import { at, MAX_ROW, measureReaches, type PlacedHighlights } from './placedHighlights';

interface Place {
  id: HighlightId;
  start: number;
  end: number;
}

/**
 * Places highlights, whose offsets are in the backend’s text (`saved`), in the document the editor
 * shows, which is `unsaved` steps ahead.
 */
export function placeHighlights(
  highlights: Iterable<Highlight>,
  saved: Node,
  unsaved: Mappable,
): PlacedHighlights {
  const articleText = readArticleText(saved);
  const places: Place[] = [];
  for (const { id, anchor } of highlights) {
    const position = positionOf(anchor);
    if (!position) continue;
    const start = unsaved.map(positionAtOffset(articleText, position.start), 1);
    const end = unsaved.map(positionAtOffset(articleText, position.end), -1);
    places.push({ id, start, end });
  }
  places.sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1));
  const starts = Int32Array.from(places, ({ start }) => start);
  const ends = Int32Array.from(places, ({ end }) => end);
  return {
    ids: places.map(({ id }) => id),
    starts,
    ends,
    reaches: measureReaches(ends),
    rows: assignRows(starts, ends),
  };
}

/**
 * Rows for underlines, so that overlapping highlights can be told apart: each gets the first row that
 * is free at its start, or the last where none is. Starts come in order. (Greedy interval colouring.)
 */
export function assignRows(starts: Int32Array, ends: Int32Array): Uint8Array {
  const rows = new Uint8Array(starts.length);
  const takenUntil = new Int32Array(MAX_ROW + 1);
  for (let index = 0; index < starts.length; index += 1) {
    const start = at(starts, index);
    let row = 0;
    while (row < MAX_ROW && at(takenUntil, row) > start) row += 1;
    rows[index] = row;
    takenUntil[row] = Math.max(at(takenUntil, row), at(ends, index));
  }
  return rows;
}
