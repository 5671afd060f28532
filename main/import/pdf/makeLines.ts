import { type Cell, type Line, type Run, textOf } from './line';
import { hasRightToLeft, orderRow } from './orderRow';
import { bottomOf, rightOf, type TextPiece, topOf } from './textPiece';

/** Gaps that are wider than this, in sizes of the letters beside them, are spaces. */
const SPACE = 0.12;
/** Gaps that are wider than this are more than spaces. */
const CELL_GAP = 0.9;
/** How much of the lower of two pieces must be beside the other for both to be in one line. */
const SAME_LINE = 0.5;
/** Letters that are smaller than this, beside others, are raised or lowered. */
const SMALL = 0.86;
const RAISED = 0.15;
const LOWERED = 0.08;
/** Initials at the start of a text are at least as large, in sizes of the text beside them. */
const INITIAL = 1.8;

interface Row {
  /** The largest piece, which says where the row is. */
  main: TextPiece;
  pieces: TextPiece[];
}

interface LinesOptions {
  page: number;
  pageWidth: number;
  isRightToLeft: boolean;
}

/** The lines of one column, from top to bottom. */
export function makeLines(pieces: readonly TextPiece[], options: LinesOptions): Line[] {
  const rows = groupIntoRows(pieces.filter(({ text }) => text.trim()));
  const lines = attachInitials(rows).map((row) => makeLine(row, options));
  return lines.filter((line) => textOf(line).trim());
}

function groupIntoRows(pieces: readonly TextPiece[]): Row[] {
  const bySize = [...pieces].sort((a, b) => b.size - a.size || a.y - b.y);
  // Rows by where they are, in steps of a few points, so that each piece is compared with its neighbours only.
  const shelves = new Map<number, Row[]>();
  const rows: Row[] = [];
  for (const piece of bySize) {
    const near = [-1, 0, 1].flatMap((step) => shelves.get(shelfOf(piece.y) + step) ?? []);
    const row = findRow(near, piece);
    if (row) {
      row.pieces.push(piece);
      continue;
    }
    const made = { main: piece, pieces: [piece] };
    rows.push(made);
    const shelf = shelfOf(piece.y);
    shelves.set(shelf, [...(shelves.get(shelf) ?? []), made]);
  }
  return rows.sort((a, b) => a.main.y - b.main.y);
}

function shelfOf(y: number): number {
  return Math.floor(y / 12);
}

function findRow(rows: readonly Row[], piece: TextPiece): Row | undefined {
  let best: Row | undefined;
  let most = SAME_LINE;
  for (const row of rows) {
    const share = shareBeside(row.main, piece);
    if (share > most) {
      most = share;
      best = row;
    }
  }
  return best;
}

function shareBeside(main: TextPiece, piece: TextPiece): number {
  const top = Math.max(topOf(main), topOf(piece));
  const bottom = Math.min(bottomOf(main), bottomOf(piece));
  return (bottom - top) / (bottomOf(piece) - topOf(piece));
}

/** An initial that is several lines high belongs to the first of them. */
function attachInitials(rows: readonly Row[]): Row[] {
  return rows.flatMap((row, index) => {
    const [initial, ...others] = [...row.pieces].sort((a, b) => b.size - a.size);
    const largest = others[0];
    if (!initial || initial.text.trim().length > 1 || !/\p{Lu}/u.test(initial.text)) return [row];
    const beside = rows
      .slice(Math.max(0, index - 4), index)
      .find(({ main }) => main.y > topOf(initial) && main.x >= rightOf(initial) - 1);
    const first = beside ?? (largest && { main: largest, pieces: others });
    if (!first || initial.size < first.main.size * INITIAL) return [row];
    if (!beside) return [row];
    // The rows above were handed on already, as objects: this one grows.
    beside.pieces.push({ ...initial, y: beside.main.y, size: beside.main.size });
    return largest ? [{ main: largest, pieces: others }] : [];
  });
}

function makeLine(row: Row, { page, pageWidth, isRightToLeft }: LinesOptions): Line {
  const { main } = row;
  const runsToLeft = isRightToLeft && row.pieces.some(({ text }) => hasRightToLeft(text));
  const pieces = orderRow(row.pieces, runsToLeft);
  const runs: Run[] = [];
  const cells: { runs: Run[]; left: number; right: number }[] = [];
  let before: TextPiece | undefined;
  for (const piece of pieces) {
    const gap = before ? gapBetween(before, piece) : 0;
    const size = before ? Math.min(before.size, piece.size) : piece.size;
    const run = toRun(piece, main, page);
    const cell = cells.at(-1);
    const isApart = gap > SPACE * size || /\s$/.test(before?.text ?? '') || /^\s/.test(piece.text);
    if (before && isApart) {
      const space = makeSpace(runs.at(-1), run);
      runs.push(space);
      if (gap <= CELL_GAP * main.size) cell?.runs.push(space);
    }
    runs.push(run);
    if (cell && gap <= CELL_GAP * main.size) {
      cell.runs.push(run);
      cell.left = Math.min(cell.left, piece.x);
      cell.right = Math.max(cell.right, rightOf(piece));
    } else cells.push({ runs: [run], left: piece.x, right: rightOf(piece) });
    before = piece;
  }
  const along = (left: number, right: number) =>
    isRightToLeft
      ? { start: pageWidth - right, end: pageWidth - left }
      : { start: left, end: right };
  const left = Math.min(...cells.map((cell) => cell.left));
  const right = Math.max(...cells.map((cell) => cell.right));
  return {
    runs: trimRuns(runs),
    parts: pieces.map((piece) => ({
      runs: [toRun(piece, main, page)],
      ...along(piece.x, rightOf(piece)),
    })),
    cells: cells.map(
      (cell): Cell => ({ runs: trimRuns(cell.runs), ...along(cell.left, cell.right) }),
    ),
    page,
    ...along(left, right),
    baseline: main.y,
    size: mainSize(row.pieces),
    isBold: row.pieces.every(({ isBold, text }) => isBold || !/[\p{L}\p{N}]/u.test(text)),
  };
}

function gapBetween(a: TextPiece, b: TextPiece): number {
  return a.x <= b.x ? b.x - rightOf(a) : a.x - rightOf(b);
}

/** The size that most letters of a line have. */
function mainSize(pieces: readonly TextPiece[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of pieces) counts.set(size, (counts.get(size) ?? 0) + text.length);
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, -1])[0];
}

function toRun(piece: TextPiece, main: TextPiece, page: number): Run {
  const { text, isBold, isItalic, x, y, width, size } = piece;
  return {
    // Spaces at its ends are runs of their own, so that they look as what is around them.
    text: text.replace(/\s+/g, ' ').trim(),
    isBold,
    isItalic,
    script: scriptOf(piece, main),
    page,
    place: { x, y, width, size },
  };
}

/** White space looks as what is on both sides of it. */
function makeSpace(before: Run | undefined, after: Run): Run {
  return {
    ...after,
    text: ' ',
    isBold: after.isBold && before?.isBold === true,
    isItalic: after.isItalic && before?.isItalic === true,
    script: null,
    place: null,
  };
}

function scriptOf(piece: TextPiece, main: TextPiece): Run['script'] {
  if (piece.size >= main.size * SMALL) return null;
  const rise = (main.y - piece.y) / main.size;
  if (rise > RAISED) return 'super';
  return rise < -LOWERED ? 'sub' : null;
}

/** Without white space at both ends. */
function trimRuns(runs: readonly Run[]): Run[] {
  const from = runs.findIndex(({ text }) => text.trim());
  const to = runs.findLastIndex(({ text }) => text.trim());
  return runs.slice(Math.max(0, from), to + 1);
}
