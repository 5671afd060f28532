import type { Line } from './line';
import type { TextPiece } from './textPiece';

/** What is usual in a document’s text. */
export interface TextStyle {
  /** The size of most letters, in points. */
  bodySize: number;
  /** From one line to the next, by the size of their letters in tenths of a point. */
  leading: ReadonlyMap<number, number>;
}

const USUAL_LEADING = 1.22;
/** Fewer pairs of lines don’t show what is usual. */
const LEAST_PAIRS = 4;

/** The size that most letters have. */
export function findBodySize(pieces: Iterable<TextPiece>): number {
  const counts = new Map<number, number>();
  for (const { size, text } of pieces) counts.set(size, (counts.get(size) ?? 0) + text.length);
  return mostOf(counts) ?? 10;
}

/** Measures how far apart lines usually are. */
export function measureStyle(columns: Iterable<readonly Line[]>, bodySize: number): TextStyle {
  const gaps = new Map<number, Map<number, number>>();
  for (const lines of columns) {
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1];
      if (!next || Math.abs(next.size - line.size) > 0.2) continue;
      const gap = Math.round((next.baseline - line.baseline) * 2) / 2;
      if (gap < line.size * 0.8 || gap > line.size * 3) continue;
      const key = sizeKey(line.size);
      const counts = gaps.get(key) ?? new Map<number, number>();
      counts.set(gap, (counts.get(gap) ?? 0) + 1);
      gaps.set(key, counts);
    }
  }
  const leading = new Map<number, number>();
  for (const [key, counts] of gaps) {
    const pairs = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (pairs >= LEAST_PAIRS) leading.set(key, mostOf(counts) ?? 0);
  }
  return { bodySize, leading };
}

/** How far apart two lines of a paragraph are, in points, by the size of their letters. */
export function leadingOf(style: TextStyle, size: number): number {
  return style.leading.get(sizeKey(size)) || size * USUAL_LEADING;
}

function sizeKey(size: number): number {
  return Math.round(size * 10);
}

function mostOf(counts: ReadonlyMap<number, number>): number | undefined {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
