import { type PageText, rightOf, type TextPiece } from './textPiece';

/** What stands side by side on a page, across all its columns. */
export interface PageRow {
  pieces: readonly TextPiece[];
  text: string;
  y: number;
  size: number;
}

/** How far apart two baselines in a row are at most, in points. */
const SAME_ROW = 2;

/** The rows of a page, from top to bottom. */
export function readPageRows({ pieces }: Pick<PageText, 'pieces'>): PageRow[] {
  const rows: TextPiece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && piece.y - last.y <= SAME_ROW) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => {
    const ordered = row.sort((a, b) => a.x - b.x);
    return {
      pieces: ordered,
      text: joinPieces(ordered),
      y: Math.max(...row.map(({ y }) => y)),
      size: Math.max(...row.map(({ size }) => size)),
    };
  });
}

function joinPieces(pieces: readonly TextPiece[]): string {
  let text = '';
  let before: TextPiece | undefined;
  for (const piece of pieces) {
    const isApart = before && piece.x - rightOf(before) > piece.size * 0.12;
    text += isApart ? ` ${piece.text}` : piece.text;
    before = piece;
  }
  return text.replace(/\s+/g, ' ').trim();
}
