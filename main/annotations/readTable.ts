import Papa from 'papaparse';
import { nameColumn } from '../../shared/annotations/columnNames';

/** A row of a table by the names of its columns, as `nameColumn` has them. */
export type TableRow = ReadonlyMap<string, string>;

/** Reads CSV, whatever separates its columns; the first row has their names. */
export function readTable(text: string): TableRow[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const [head = [], ...rows] = data;
  const names = head.map(nameColumn);
  return rows.map((cells) => new Map(names.map((name, index) => [name, cells[index] ?? ''])));
}
