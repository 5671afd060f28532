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
  const cells = lines.flatMap((line) => line.cells);
  const letters = cells.reduce((sum, cell) => sum + textOf(cell).length, 0);
  if (letters > cells.length * MOST_LETTERS) return null;
  if (lines.every((line) => isLeader(textOf(line)))) return null;
  const rows = lines.map((line) =>
    columns.map(({ start, end }) => {
      const own = line.cells.filter((cell) => cell.start <= end && cell.end >= start);
      const [first] = own;
      if (!first) return null;
      return own.length === 1 ? first : { ...first, runs: own.flatMap(({ runs }) => runs) };
    }),
  );
  // What is a table has most of its cells filled: others are lines with a wide gap.
  const filled = rows.flat().filter((cell) => cell !== null).length;
  if (filled < rows.length * columns.length * 0.6) return null;
  return { kind: 'table', rows, hasHeader: hasHeader(lines, rows) };
}

/** The lines of a table of contents. */
function isLeader(text: string): boolean {
  return /(?:[.·…]\s*){4,}\s*[\divxlc]*$/i.test(text);
}

function findColumns(lines: readonly Line[]): { start: number; end: number }[] {
  const spans = lines
    .flatMap((line) => line.cells)
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
  const columns: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = columns.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else columns.push(span);
  }
  return columns;
}

function hasHeader(lines: readonly Line[], rows: readonly (readonly (Cell | null)[])[]): boolean {
  const [head, ...rest] = rows;
  if (!head || rest.length === 0) return false;
  if (lines[0]?.isBold && !lines.slice(1).some(({ isBold }) => isBold)) return true;
  const isNumber = (cell: Cell | null | undefined) =>
    /^[^\p{L}]*\d[^\p{L}]*$/u.test(cell ? textOf(cell) : '');
  return head.some((cell, column) => !isNumber(cell) && rest.every((row) => isNumber(row[column])));
}
