import type { DataKind } from './DataKind';

/** Columns that only the files of one program have, all of these. */
const COLUMNS: readonly (readonly [DataKind, ...RegExp[]])[] = [
  ['readwise', /^highlight$/, /^book title$/],
  ['taguette', /^id$/, /^document$/, /^tag$/, /^content$/],
];

const DELIMITERS = [',', ';', '\t'] as const;
/** Fewer lines may be alike by chance. */
const MIN_ROWS = 4;
/** Verse and lists of names have a comma a line; nobody writes the same number of several in each line. */
const MIN_DELIMITERS = 2;
const ROWS_CHECKED = 50;
/** A field of more words than this, on average, is prose. */
const MAX_WORDS = 4;

/** The kind of a table in a text, with commas, semicolons or tabs between its columns; null for other text. */
export function recogniseTable(head: string, extension: string): DataKind | null {
  const [first = ''] = head.split('\n', 1);
  const columns = first
    .split(/[,;\t]/)
    .map((name) => name.replaceAll('"', '').trim().toLowerCase());
  const known = COLUMNS.find(([, ...names]) =>
    names.every((name) => columns.some((column) => name.test(column))),
  );
  if (known) return known[0];
  if (/^(?:csv|tsv|tab)$/.test(extension)) return 'table';
  return DELIMITERS.some((delimiter) => isTable(head, delimiter)) ? 'table' : null;
}

function isTable(head: string, delimiter: string): boolean {
  // A tab is also what columns of a text are set with.
  if (delimiter === '\t') return false;
  const rows = head
    .split('\n', ROWS_CHECKED + 1)
    .slice(0, ROWS_CHECKED)
    .filter((row) => row.trim());
  if (rows.length < MIN_ROWS) return false;
  const fields = rows.map((row) => splitRow(row, delimiter));
  const count = fields[0]?.length ?? 0;
  if (count <= MIN_DELIMITERS || !fields.every((row) => row.length === count)) return false;
  const words = fields.flat().map((field) => field.trim().split(/\s+/).length);
  const isShort = words.reduce((sum, each) => sum + each, 0) <= words.length * MAX_WORDS;
  const isSpaced = fields.every((row) =>
    row.slice(1).every((field) => !field || field.startsWith(' ')),
  );
  return isShort && !isSpaced;
}

function splitRow(row: string, delimiter: string): string[] {
  return row.replace(/"(?:[^"]|"")*"/g, '“”').split(delimiter);
}
