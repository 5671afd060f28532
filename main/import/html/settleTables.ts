import { replaceElement, unwrapElement } from './replaceElement';

/**
 * Makes tables fit for the document: those that only lay a page out become their cells' content, captions stand
 * before their table, and no cell spans more than there can be.
 */
export function settleTables(root: Element): void {
  const tables = [...root.querySelectorAll('table')];
  for (const table of tables) {
    if (isLayout(table)) unwrapTable(table);
    else settleTable(table);
  }
}

function isLayout(table: HTMLTableElement): boolean {
  const rows = [...table.rows];
  const columnCount = Math.max(0, ...rows.map((row) => row.cells.length));
  return (
    ['presentation', 'none'].includes(table.getAttribute('role') ?? '') ||
    table.querySelector('table') !== null ||
    ((rows.length <= 1 || columnCount <= 1) && !table.querySelector('th'))
  );
}

function unwrapTable(table: HTMLTableElement): void {
  for (const row of [...table.rows]) {
    for (const cell of [...row.cells]) replaceElement(cell, 'div');
    unwrapElement(row);
  }
  if (table.caption) replaceElement(table.caption, 'p');
  for (const section of [...table.children]) {
    if (section.matches('thead, tbody, tfoot')) unwrapElement(section);
  }
  replaceElement(table, 'div');
}

function settleTable(table: HTMLTableElement): void {
  const rows = [...table.rows];
  const columnCount = Math.max(...rows.map((row) => row.cells.length));
  for (const [index, row] of rows.entries()) {
    const widest = columnCount - row.cells.length + 1;
    for (const cell of row.cells) {
      setSpan(cell, 'colspan', Math.min(cell.colSpan, widest));
      // A rowspan of 0 reaches to the table's end.
      setSpan(cell, 'rowspan', Math.min(cell.rowSpan || rows.length, rows.length - index));
    }
  }
  if (table.caption) table.before(replaceElement(table.caption, 'p'));
}

function setSpan(cell: Element, name: string, span: number): void {
  if (span > 1) cell.setAttribute(name, String(span));
  else cell.removeAttribute(name);
}
