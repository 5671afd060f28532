import type { Mark } from '../articleUi';

/** Marks side by side, whose passages start on the same line or nearly so. */
export interface MarkRow {
  topPx: number;
  marks: readonly Mark[];
}

/** Puts marks into rows that are at least `rowHeightPx` apart, so that none covers another. */
export function groupMarks(marks: readonly Mark[], rowHeightPx: number): MarkRow[] {
  const inOrder = marks.toSorted((a, b) => a.topPx - b.topPx);
  const rows: { topPx: number; marks: Mark[] }[] = [];
  for (const mark of inOrder) {
    const row = rows.at(-1);
    if (row && mark.topPx - row.topPx < rowHeightPx) row.marks.push(mark);
    else rows.push({ topPx: mark.topPx, marks: [mark] });
  }
  return rows;
}
