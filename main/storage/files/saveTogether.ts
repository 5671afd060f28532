import type { PlannedSave } from './JsonDatabase';
import type { SaveJournal } from './SaveJournal';
import { onDisk } from './storageError';

/**
 * Saves several files as one. All are first written in full outside their places, which is when a full disk or a
 * conflict shows; then the journal is written; then they are put in place, in the order given. If one fails, none is
 * saved, and after a crash all are or none is. If the disk is so broken that not even the previous state can be
 * restored, that is done before the next save: until then nothing else is saved.
 */
export async function saveTogether(
  saves: readonly PlannedSave[],
  journal: SaveJournal,
): Promise<void> {
  await journal.payDebt();
  if (saves.length > 1) await prepareAll(saves);
  try {
    const pending = saves.flatMap((save) => save.pending() ?? []);
    if (saves.length > 1) await onDisk(journal.path, () => journal.begin(pending));
    for (const save of saves) await save.commit();
  } catch (error) {
    // The first error is the one to report.
    await Promise.allSettled([journal.owe(() => takeBack(saves, journal))]);
    throw error;
  }
  for (const save of saves) await save.settle();
  // A journal that can’t be removed is out of date, and has no effect.
  if (saves.length > 1) await Promise.allSettled([journal.end()]);
}

/** Waits for all, so that none is still being written when it is discarded. */
async function prepareAll(saves: readonly PlannedSave[]): Promise<void> {
  const outcomes = await Promise.allSettled(saves.map((save) => save.prepare()));
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (!failure) return;
  for (const save of saves) await save.discard();
  throw failure.reason;
}

/** In this order, a crash in between is repaired backwards, however far this has come. */
async function takeBack(saves: readonly PlannedSave[], journal: SaveJournal): Promise<void> {
  await onDisk(journal.path, () => journal.turnBack());
  for (const save of saves.toReversed()) await save.takeBack();
  for (const save of saves) await save.discard();
  await Promise.allSettled([journal.end()]);
}
