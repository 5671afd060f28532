import { type AnyRecord, recordTypes, typeOf } from '../model/records';
import type { RecordsDiff } from './change';
import type { LibraryState } from './state';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What removing records does to those that are loaded: records that depend on it go with it, and lists leave it out.
 * A record that refers to another is removed before it.
 */
export function removeRecord(state: LibraryState, ...records: AnyRecord[]): RecordsDiff {
  const removed = new Set<AnyRecord>();
  const lists = new Map<AnyRecord, AnyRecord>();
  const remove = (gone: AnyRecord) => {
    if (removed.has(gone)) return;
    removed.add(gone);
    for (const { holder, field, isList } of findReferences(state, gone)) {
      if (!isList) remove(holder);
      else lists.set(holder, leaveOut(lists.get(holder) ?? holder, field, gone.id));
    }
  };
  for (const record of records) remove(record);
  const updated = [...lists].filter(([holder]) => !removed.has(holder));
  return { added: [], updated, removed: [...removed].reverse() };
}

function findReferences(state: LibraryState, { id }: AnyRecord) {
  const { kind } = typeOf(id);
  return recordTypes
    .filter(({ isRoot }) => !isRoot)
    .flatMap(({ slot, home, refersTo }) => {
      const homes: readonly object[] = home === 'library' ? [state] : [...state.articles.values()];
      const fields = refersTo.filter(
        ({ to, whenRemoved }) => to === kind && whenRemoved !== 'keep',
      );
      return fields.flatMap(({ field, whenRemoved }) =>
        homes
          .flatMap((records) => listTable(records, slot))
          .filter((record) => [(record as unknown as Fields)[field]].flat().includes(id))
          .map((holder) => ({ holder, field, isList: whenRemoved === 'forget' })),
      );
    });
}

function listTable(records: object, slot: string): AnyRecord[] {
  const table = (records as Readonly<Record<string, ReadonlyMap<string, AnyRecord>>>)[slot];
  return [...(table?.values() ?? [])];
}

function leaveOut(record: AnyRecord, field: string, id: string): AnyRecord {
  const ids = (record as unknown as Fields)[field] as readonly string[];
  return { ...record, [field]: ids.filter((other) => other !== id) };
}
