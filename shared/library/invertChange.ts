import type { Change, RecordChange } from './change';

/** The change that takes `change` back. Inverting twice gives the same change again. */
export function invertChange(change: Change): Change {
  return { title: change.title, records: change.records.map(invertRecord).reverse() };
}

function invertRecord(record: RecordChange): RecordChange {
  if (record.of === 'text') return { ...record, steps: record.inverse, inverse: record.steps };
  // The pairs are of one type within a record, which the union hides from the compiler.
  return { ...record, before: record.after, after: record.before } as RecordChange;
}
