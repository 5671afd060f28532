/** Rows in columns, numbers to the right. The last column is as wide as it likes. */
export function formatTable(
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const all = [header, ...rows];
  const widths = header.map((_, column) =>
    Math.max(...all.map((row) => String(row[column]).length)),
  );
  return all.map((row) => formatRow(row, widths, rows[0] ?? [])).join('\n');
}

function formatRow(
  row: readonly (string | number)[],
  widths: readonly number[],
  sample: readonly (string | number)[],
): string {
  const cells = row.map((cell, column) => {
    const text = String(cell);
    if (column === row.length - 1) return text;
    const width = widths[column] ?? 0;
    return typeof sample[column] === 'number' ? text.padStart(width) : text.padEnd(width);
  });
  return cells.join('  ').trimEnd();
}
