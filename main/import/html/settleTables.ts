import { listChildren, replaceElement, unwrapElement } from '../../../shared/markup/replaceElement';

/** The cells of one table, including those that are spanned. Anything larger is a database, and takes the window minutes to draw. */
const MAX_GRID_CELLS = 200_000;
/** Padding a table with uneven rows takes quadratic time in the number of rows. */
const MAX_ROWS = 5000;

/**
 * Fits tables to the document: layout tables and those that are too large are replaced with their cells' content, captions
 * are put before their table, and no cell spans more than there is.
 */
export function settleTables(root: Element): void {
  const tables = [...root.querySelectorAll('table')];
  for (const table of tables) {
    const rows = listRows(table);
    settleSpans(rows);
    if (isLayout(table, rows) || isTooLarge(rows)) unwrapTable(table, rows);
    else if (table.caption) table.before(replaceElement(table.caption, 'p'));
  }
}

function isLayout(table: HTMLTableElement, rows: readonly Element[]): boolean {
  return (
    ['presentation', 'none'].includes(table.getAttribute('role') ?? '') ||
    table.querySelector('table') !== null ||
    ((rows.length <= 1 || countColumns(rows) <= 1) && !table.querySelector('th'))
  );
}

function isTooLarge(rows: readonly Element[]): boolean {
  return rows.length > MAX_ROWS || rows.length * measureWidth(rows) > MAX_GRID_CELLS;
}

function unwrapTable(table: HTMLTableElement, rows: readonly Element[]): void {
  for (const row of rows) {
    for (const cell of listCells(row)) replaceElement(cell, 'div');
    unwrapElement(row);
  }
  if (table.caption) replaceElement(table.caption, 'p');
  for (const section of listChildren(table)) if (isSection(section)) unwrapElement(section);
  replaceElement(table, 'div');
}

function settleSpans(rows: readonly Element[]): void {
  const columnCount = countColumns(rows);
  for (const [index, row] of rows.entries()) {
    const cells = listCells(row);
    const widest = columnCount - cells.length + 1;
    for (const cell of cells) {
      setSpan(cell, 'colspan', Math.min(cell.colSpan, widest));
      // A rowspan of 0 reaches to the table's end.
      setSpan(cell, 'rowspan', Math.min(cell.rowSpan || rows.length, rows.length - index));
    }
  }
}

function setSpan(cell: Element, name: string, span: number): void {
  if (span > 1) cell.setAttribute(name, String(span));
  else cell.removeAttribute(name);
}

/** The columns of the widest row, counting cells that reach down from rows above. */
function measureWidth(rows: readonly Element[]): number {
  const ending: number[] = new Array(rows.length + 1).fill(0);
  let widest = 0;
  let width = 0;
  for (const [index, row] of rows.entries()) {
    width -= ending[index] ?? 0;
    for (const { colSpan, rowSpan } of listCells(row)) {
      width += colSpan;
      const end = index + rowSpan;
      ending[end] = (ending[end] ?? 0) + colSpan;
    }
    widest = Math.max(widest, width);
  }
  return widest;
}

function countColumns(rows: readonly Element[]): number {
  return rows.reduce((most, row) => Math.max(most, listCells(row).length), 0);
}

function listRows(table: Element): Element[] {
  return listChildren(table).flatMap((child) =>
    isSection(child) ? listChildren(child).filter(isRow) : isRow(child) ? [child] : [],
  );
}

function listCells(row: Element): HTMLTableCellElement[] {
  return listChildren(row).filter(isCell);
}

function isSection({ localName }: Element): boolean {
  return localName === 'thead' || localName === 'tbody' || localName === 'tfoot';
}

function isRow({ localName }: Element): boolean {
  return localName === 'tr';
}

function isCell(element: Element): element is HTMLTableCellElement {
  return element.localName === 'td' || element.localName === 'th';
}
