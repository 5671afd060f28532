import type { PlannedSave } from './JsonDatabase';

/**
 * Saves several files as one. All are first written whole beside their places, which is where a full disk or a
 * conflict shows; then they are put in place one after the other, in the order given. Where one fails none
 * is saved. A crash between two of them leaves the first ones new, so give those first that the others refer to.
 */
export async function saveTogether(saves: readonly PlannedSave[]): Promise<void> {
  if (saves.length > 1) await prepareAll(saves);
  const committed: PlannedSave[] = [];
  try {
    for (const save of saves) {
      await save.commit();
      committed.push(save);
    }
  } catch (error) {
    for (const save of saves) await save.discard();
    // What can't be taken back now is on the disk until the next save of its file, from the same state, replaces it.
    await Promise.allSettled(committed.map((save) => save.takeBack()));
    throw error;
  }
}

async function prepareAll(saves: readonly PlannedSave[]): Promise<void> {
  const outcomes = await Promise.allSettled(saves.map((save) => save.prepare()));
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (!failure) return;
  for (const save of saves) await save.discard();
  throw failure.reason;
}
