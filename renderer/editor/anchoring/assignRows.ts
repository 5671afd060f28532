import { at, MAX_ROW } from './placedHighlights';

/**
 * Rows for underlines, so that highlights which overlap are told apart: each gets the first row that
 * is free at its start, and where none is the last. Starts come in order. (Greedy interval colouring.)
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
