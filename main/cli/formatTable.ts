import { toOneLine } from './showControls';

/** Rows in columns, numbers to the right. The last column is as wide as it likes. */
export function formatTable(
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const all = [header, ...rows].map((row) => row.map((cell) => toOneLine(String(cell))));
  const widths = header.map((_, column) =>
    all.reduce((width, row) => Math.max(width, row[column]?.length ?? 0), 0),
  );
  return all.map((row) => formatRow(row, widths, rows[0] ?? [])).join('\n');
}

function formatRow(
  row: readonly string[],
  widths: readonly number[],
  sample: readonly (string | number)[],
): string {
  const cells = row.map((text, column) => {
    if (column === row.length - 1) return text;
    const width = widths[column] ?? 0;
    return typeof sample[column] === 'number' ? text.padStart(width) : text.padEnd(width);
  });
  return cells.join('  ').trimEnd();
}
