import type { Line } from './line';
import { makeLines } from './makeLines';
import { orderColumns } from './orderColumns';
import type { Column } from './textBlock';
import type { PageText, TextPiece } from './textPiece';

/** A column of a page and its lines. */
export interface PageColumn extends Column {
  lines: readonly Line[];
}

/** How many lines of a hundred may reach beyond what is taken for a column’s edge. */
const BEYOND = 0.04;

/** The columns of a page in reading order, without the pieces that are no part of its text. */
export function readPageColumns(
  page: PageText,
  isRightToLeft: boolean,
  isLeftOut: (piece: TextPiece) => boolean,
): PageColumn[] {
  const pieces = page.pieces.filter((piece) => piece.text.trim() && !isLeftOut(piece));
  return orderColumns(pieces, isRightToLeft).flatMap((part) => {
    const lines = makeLines(part, { page: page.index, pageWidth: page.width, isRightToLeft });
    return lines.length ? [{ page: page.index, lines, ...edgesOf(lines) }] : [];
  });
}

function edgesOf(lines: readonly Line[]): { start: number; end: number } {
  const starts = lines.map(({ start }) => start).sort((a, b) => a - b);
  const ends = lines.map(({ end }) => end).sort((a, b) => b - a);
  const few = Math.floor(lines.length * BEYOND);
  return { start: starts[few] ?? 0, end: ends[few] ?? 0 };
}
