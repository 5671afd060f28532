import Papa from 'papaparse';

/** A row of a table by the names of its columns, in lower case. */
export type TableRow = ReadonlyMap<string, string>;

/** Reads CSV, whatever separates its columns; the first row has their names. */
export function readTable(text: string): TableRow[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const [head = [], ...rows] = data;
  const names = head.map((name) => name.trim().toLowerCase());
  return rows.map((cells) => new Map(names.map((name, index) => [name, cells[index] ?? ''])));
}
