import { type Cell, type Line, textOf } from './line';

/** Rows of this many cells at least make a table … */
const LEAST_CELLS = 2;
/** … where there are so many of them. */
const LEAST_ROWS = 2;
/** Cells that are longer than this on average are no table’s that can be told from columns of text. */
const MOST_LETTERS = 40;

/** Lines of a column that make a table, or the lines between tables. */
export type Part =
  | { kind: 'lines'; lines: readonly Line[] }
  | { kind: 'table'; rows: readonly (readonly (Cell | null)[])[]; hasHeader: boolean };

/** Parts the plain tables of a column from its text: rows of short cells, one below the other. */
export function findTables(lines: readonly Line[]): Part[] {
  const parts: Part[] = [];
  let plain: Line[] = [];
  const endPlain = () => {
    if (plain.length) parts.push({ kind: 'lines', lines: plain });
    plain = [];
  };
  for (let index = 0; index < lines.length; ) {
    const end = endOfRows(lines, index);
    const table = end > index ? toTable(lines.slice(index, end)) : null;
    if (table) {
      endPlain();
      parts.push(table);
      index = end;
    } else {
      const line = lines[index];
      if (line) plain.push(line);
      index++;
    }
  }
  endPlain();
  return parts;
}

function endOfRows(lines: readonly Line[], from: number): number {
  let end = from;
  for (let line = lines[end]; line && line.cells.length >= LEAST_CELLS; line = lines[end]) {
    const before = lines[end - 1];
    if (end > from && before && line.baseline - before.baseline > line.size * 3.5) break;
    end++;
  }
  return end;
}

function toTable(lines: readonly Line[]): Part | null {
  if (lines.length < LEAST_ROWS) return null;
  const columns = findColumns(lines);
  if (columns.length < LEAST_CELLS) return null;
  if (columns.length === LEAST_CELLS && lines.length <= LEAST_ROWS) return null;
  if (lines.every((line) => isLeader(textOf(line)))) return null;
  const rows = lines.map((line) => fillRow(line, columns));
  const cells = rows.flat().filter((cell) => cell !== null);
  const letters = cells.reduce((sum, cell) => sum + textOf(cell).length, 0);
  if (letters > cells.length * MOST_LETTERS) return null;
  // What is a table has most of its cells filled: others are lines with a wide gap.
  if (cells.length < rows.length * columns.length * 0.6) return null;
  return { kind: 'table', rows, hasHeader: hasHeader(lines, rows) };
}

/** The lines of a table of contents. */
function isLeader(text: string): boolean {
  return /(?:[.·…]\s*){4,}\s*[\divxlc]*$/i.test(text);
}

interface Edges {
  start: number;
  end: number;
}

/**
 * Where the columns of a table are, by the rows with the most cells. None where these are not below one another, as the
 * words of loosely set lines.
 */
function findColumns(lines: readonly Line[]): Edges[] {
  const most = Math.max(...lines.map(({ cells }) => cells.length));
  const whole = lines.filter(({ cells }) => cells.length === most);
  if (whole.length < Math.max(2, lines.length * 0.3)) return [];
  const spans = whole
    .flatMap(({ cells }) => cells)
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
  const columns: Edges[] = [];
  for (const span of spans) {
    const last = columns.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else columns.push(span);
  }
  return columns.length === most ? columns : [];
}

/** The cells of a row: what was drawn apart belongs to the column that it is in, or else to the one before it. */
function fillRow({ parts }: Line, columns: readonly Edges[]): (Cell | null)[] {
  const filled: (Cell | null)[] = columns.map(() => null);
  for (const part of parts) {
    const within = columns.findIndex(({ start, end }) => part.start <= end && part.end >= start);
    const before = columns.findLastIndex(({ start }) => start <= part.start);
    const index = Math.max(0, within >= 0 ? within : before);
    const cell = filled[index];
    filled[index] = cell ? joinCells(cell, part) : part;
  }
  return filled;
}

function joinCells(cell: Cell, part: Cell): Cell {
  const [next] = part.runs;
  const isApart = next && part.start - cell.end > (next.place?.size ?? 0) * 0.12;
  const space = isApart ? [{ ...next, text: ' ', script: null, place: null }] : [];
  return { runs: [...cell.runs, ...space, ...part.runs], start: cell.start, end: part.end };
}

function hasHeader(lines: readonly Line[], rows: readonly (readonly (Cell | null)[])[]): boolean {
  const [head, ...rest] = rows;
  if (!head || rest.length === 0) return false;
  if (lines[0]?.isBold && !lines.slice(1).some(({ isBold }) => isBold)) return true;
  const isNumber = (cell: Cell | null | undefined) =>
    /^[^\p{L}]*\d[^\p{L}]*$/u.test(cell ? textOf(cell) : '');
  return head.some((cell, column) => !isNumber(cell) && rest.every((row) => isNumber(row[column])));
}
