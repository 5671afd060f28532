import type { MessageId } from '../../shared/words/message';
import type { Words } from '../../shared/words/Words';
import { toOneLine } from './showControls';

/** What columns are called: whatever the catalogue has a heading for. */
type Column<Id = MessageId> = Id extends `cli.column.${infer Name}` ? Name : never;

/** Rows in columns, numbers to the right. The last column is as wide as it likes. */
export function formatTable(
  words: Words,
  columns: readonly Column[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const header = columns.map((column) => words.say(`cli.column.${column}`));
  const show = (cell: string | number) =>
    toOneLine(typeof cell === 'number' ? words.number(cell) : cell);
  const all = [header, ...rows.map((row) => row.map(show))];
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
