/** Names as people sort them: 2 before 10, regardless of case. */
const names = new Intl.Collator(undefined, { numeric: true });

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The order of named records: by name, and those of one name by id. */
export function compareNames(a: Named, b: Named): number {
  return names.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}
