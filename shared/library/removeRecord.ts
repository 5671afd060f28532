import { type AnyRecord, recordTypes, typeOf } from '../model/records';
import type { RecordsDiff } from './change';
import type { LibraryState } from './state';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What removing records does to those that are loaded: records that depend on it go with it, and lists leave it out.
 * A record that refers to another is removed before it.
 */
export function removeRecord(state: LibraryState, ...records: AnyRecord[]): RecordsDiff {
  const removed = new Set<AnyRecord>(records);
  const lists = new Map<AnyRecord, AnyRecord>();
  // Each round, those that depend on what the round before removed, in one walk over all records.
  let gone: ReadonlySet<string> = idsOf(removed);
  while (gone.size) {
    const dependent = new Set<AnyRecord>();
    for (const { holder, field, isList } of findReferences(state, gone)) {
      if (isList) lists.set(holder, leaveOut(lists.get(holder) ?? holder, field, gone));
      else if (!removed.has(holder)) dependent.add(holder);
    }
    for (const record of dependent) removed.add(record);
    gone = idsOf(dependent);
  }
  const updated = [...lists].filter(([holder]) => !removed.has(holder));
  return { added: [], updated, removed: [...removed].reverse() };
}

function idsOf(records: Iterable<AnyRecord>): Set<string> {
  return new Set([...records].map(({ id }) => id));
}

function findReferences(state: LibraryState, gone: ReadonlySet<string>) {
  const kinds = new Set([...gone].map((id) => typeOf(id).kind));
  return recordTypes
    .filter(({ isRoot }) => !isRoot)
    .flatMap(({ slot, home, refersTo }) => {
      const homes: readonly object[] = home === 'library' ? [state] : [...state.articles.values()];
      const fields = refersTo.filter(
        ({ to, whenRemoved }) => kinds.has(to) && whenRemoved !== 'keep',
      );
      return fields.flatMap(({ field, whenRemoved }) =>
        homes
          .flatMap((records) => listTable(records, slot))
          .filter((record) => refersToAny((record as unknown as Fields)[field], gone))
          .map((holder) => ({ holder, field, isList: whenRemoved === 'forget' })),
      );
    });
}

function refersToAny(value: unknown, gone: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return gone.has(value);
  return Array.isArray(value) && value.some((id: string) => gone.has(id));
}

function listTable(records: object, slot: string): AnyRecord[] {
  const table = (records as Readonly<Record<string, ReadonlyMap<string, AnyRecord>>>)[slot];
  return [...(table?.values() ?? [])];
}

function leaveOut(record: AnyRecord, field: string, gone: ReadonlySet<string>): AnyRecord {
  const ids = (record as unknown as Fields)[field] as readonly string[];
  return { ...record, [field]: ids.filter((id) => !gone.has(id)) };
}
