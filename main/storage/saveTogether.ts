import type { PlannedSave } from './JsonDatabase';
import type { SaveJournal } from './SaveJournal';
import { onDisk } from './storageError';

/**
 * Saves several files as one. All are first written whole beside their places, which is where a full disk or a
 * conflict shows; then that is written down in the journal; then they are put in place, in the order given. Where
 * one fails none is saved, and after a crash all are or none is.
 */
export async function saveTogether(
  saves: readonly PlannedSave[],
  journal: SaveJournal,
): Promise<void> {
  if (saves.length < 2) {
    await saves[0]?.commit();
    return;
  }
  const committed: PlannedSave[] = [];
  try {
    await prepareAll(saves);
    const pending = saves.flatMap((save) => save.pending() ?? []);
    await onDisk(journal.path, () => journal.begin(pending));
    for (const save of saves) {
      await save.commit();
      committed.push(save);
    }
  } catch (error) {
    for (const save of saves) await save.discard();
    // What can't be taken back now is on the disk until the next save of its file, from the same state, replaces it.
    await Promise.allSettled(committed.map((save) => save.takeBack()));
    throw error;
  } finally {
    // A journal that can't be removed is out of date, and then does nothing.
    await Promise.allSettled([journal.end()]);
  }
}

/** Waits for all, so that none is still being written when it is discarded. */
async function prepareAll(saves: readonly PlannedSave[]): Promise<void> {
  const outcomes = await Promise.allSettled(saves.map((save) => save.prepare()));
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failure) throw failure.reason;
}
