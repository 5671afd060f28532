import { isDeepStrictEqual } from 'node:util';
import type { LibraryState } from '../../shared/library/state';

/** The differences between two states of a library, record by record. Versions of texts count edits and are left out. */
export function findDifferences(expected: LibraryState, found: LibraryState): string[] {
  const [before, after] = [listRecords(expected), listRecords(found)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    if (!after.has(name)) return [`${name} is not there`];
    if (!before.has(name)) return [`${name} is there, but was never reported`];
    return isDeepStrictEqual(before.get(name), after.get(name)) ? [] : [`${name} is another`];
  });
}

function listRecords({ library, labels, sources, articles }: LibraryState): Map<string, unknown> {
  const records = new Map<string, unknown>([['the library’s record', library]]);
  for (const [id, record] of [...labels, ...sources]) records.set(id, record);
  for (const [id, { article, text, highlights, links }] of articles) {
    const { document, version: _version, ...known } = text;
    records.set(id, article);
    records.set(`the text of ${id}`, { ...known, document: document.toJSON() });
    for (const record of [...highlights.values(), ...links.values()]) {
      records.set(`${record.id} of ${id}`, record);
    }
  }
  return records;
}
