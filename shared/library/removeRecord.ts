import { type AnyRecord, recordTypes, typeOf } from '../model/records';
import type { RecordsDiff } from './change';
import type { LibraryState } from './state';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What becomes of the records that are loaded when one is removed: those that can't be without it go with it, and lists
 * of others leave it out.
 */
export function removeRecord(state: LibraryState, removed: AnyRecord): RecordsDiff {
  const diff: RecordsDiff = { added: [], updated: [], removed: [] };
  const { kind } = typeOf(removed.id);
  for (const { slot, isRoot, home, refersTo } of recordTypes) {
    if (isRoot) continue;
    for (const { field, to, whenRemoved } of refersTo) {
      if (to !== kind || whenRemoved === 'keep') continue;
      const homes: readonly object[] = home === 'library' ? [state] : [...state.articles.values()];
      for (const record of homes.flatMap((records) => listTable(records, slot))) {
        const held = (record as unknown as Fields)[field];
        if (held === removed.id && whenRemoved === 'remove') diff.removed.push(record);
        if (whenRemoved === 'forget' && isListed(held, removed.id)) {
          diff.updated.push([record, { ...record, [field]: leaveOut(held, removed.id) }]);
        }
      }
    }
  }
  return { ...diff, removed: [...diff.removed, removed] };
}

function listTable(records: object, slot: string): AnyRecord[] {
  const table = (records as Readonly<Record<string, ReadonlyMap<string, AnyRecord>>>)[slot];
  return [...(table?.values() ?? [])];
}

function isListed(held: unknown, id: string): boolean {
  return held === id || (Array.isArray(held) && held.includes(id));
}

function leaveOut(held: unknown, id: string): unknown {
  return Array.isArray(held) ? held.filter((other) => other !== id) : null;
}
