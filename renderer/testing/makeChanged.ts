import type { EventPayload, ToldChange } from '../../shared/ipc/events';
import { makeAction } from '../../shared/library/action';
import { noRecords, type RecordsDiff } from '../../shared/library/change';

type Changed = EventPayload<'changed'>;

/** What a window is told, for tests: that an edit has changed these records, but for what is given. */
export function makeChanged(
  diff: Partial<RecordsDiff> = {},
  { change, ...set }: Partial<Omit<Changed, 'change'>> & { change?: Partial<ToldChange> } = {},
): Changed {
  const action = makeAction('highlight.edit', { count: 1 });
  return {
    change: {
      action,
      isUndoable: true,
      diff: { ...noRecords, ...diff },
      edits: [],
      ...change,
    },
    cause: 'command',
    undo: { undo: null, redo: null },
    summaries: [],
    removed: [],
    ...set,
  };
}
