/** What a column of a table is called, without differences of case and white space: `book-title`. */
export function nameColumn(head: string): string {
  return head.replaceAll('"', '').trim().toLowerCase().replace(/\s+/g, '-');
}

/** The names of the columns in the first line of CSV, whatever separates them. */
export function readColumnNames(text: string): ReadonlySet<string> {
  const [first = ''] = text.split(/\r?\n/, 1);
  return new Set(first.split(/[,;\t]/).map(nameColumn));
}

/** True of the columns that Readwise exports. */
export function isReadwise(columns: ReadonlySet<string>): boolean {
  return columns.has('highlight') && columns.has('book-title');
}

/** True of the columns that Taguette exports. */
export function isTaguette(columns: ReadonlySet<string>): boolean {
  return ['id', 'document', 'tag', 'content'].every((name) => columns.has(name));
}
