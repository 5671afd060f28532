import { AttestError } from '../../../shared/model/AttestError';
import type { Note } from '../../../shared/model/note';
import type { WindowServices } from '../../state/WindowContext';
import { createAutosave } from '../text/autosave';

const PACE = { quietMs: 400, longestMs: 2000, retryMs: 5000 };

/** Saves what becomes of one note. */
export interface NoteSaver {
  /** The note is this now. */
  change(note: Note | null): void;
  hasUnsaved(): boolean;
  /** Saves now. Throws where that fails; the note is kept, and tried again later. */
  saveNow(): Promise<void>;
  /** The note's view goes away: what is unsaved is saved, however long that takes. */
  close(): void;
}

/** A saver that is among the window's pending edits. `save` may not wait for those itself, or they wait for one another. */
export function createNoteSaver(
  { pending, actions }: Pick<WindowServices, 'pending' | 'actions'>,
  save: (note: Note | null) => Promise<void>,
): NoteSaver {
  let unsaved: { note: Note | null } | null = null;
  let lastSave = Promise.resolve();
  let isClosed = false;

  const send = async () => {
    const sent = unsaved;
    try {
      if (sent) await save(sent.note);
    } catch (error) {
      // There is nothing left that the note could be on.
      if (error instanceof AttestError && error.code === 'not-found') unsaved = null;
      throw error;
    }
    if (unsaved !== sent) return;
    unsaved = null;
    pending.report(saver, false);
    if (isClosed) end();
  };
  const autosave = createAutosave(
    PACE,
    () => {
      lastSave = lastSave.then(send, send);
      return lastSave;
    },
    {
      failed: (error) => actions.attempt(() => Promise.reject(error)),
      recovered: () => actions.notify({ tone: 'info', text: 'The note is saved now.' }),
    },
  );
  const end = () => {
    autosave.cancel();
    unregister();
  };
  const unregister = pending.register(autosave.saveNow);
  const saver: NoteSaver = {
    change(note) {
      unsaved = { note };
      pending.report(saver, true);
      autosave.touch();
    },
    hasUnsaved: () => unsaved !== null,
    saveNow: autosave.saveNow,
    close() {
      isClosed = true;
      actions.attempt(autosave.saveNow);
    },
  };
  return saver;
}
