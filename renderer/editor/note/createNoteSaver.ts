import { hasCode } from '../../../shared/model/AttestError';
import type { Note } from '../../../shared/model/note';
import { Sequencer } from '../../../shared/sequence/Sequencer';
import { message } from '../../../shared/words/message';
import type { Actions } from '../../state/actions';
import type { PendingEdits } from '../../state/pendingEdits';
import { createAutosave } from '../text/autosave';

const PACE = { quietMs: 400, longestMs: 2000, retryMs: 5000 };

/** Saves one note as it changes. */
export interface NoteSaver {
  /** The library’s note is this, and is shown: the person’s changes from now on start from it. */
  show(saved: Note | null): void;
  /** The note is this now. */
  change(note: Note | null): void;
  hasUnsaved(): boolean;
  /** Saves now. Throws on failure; the note is kept, and saving is retried later. */
  saveNow(): Promise<void>;
  /** The note’s view closes: what is unsaved is saved, however long that takes. */
  close(): void;
}

interface SaverServices {
  pending: Pick<PendingEdits, 'register' | 'report'>;
  actions: Pick<Actions, 'attempt' | 'notify'>;
}

export interface NoteHome {
  /** Must not wait for the window’s pending edits, or they wait for each other. `seen` is what `note` started from. */
  save(note: Note | null, seen: Note | null): Promise<void>;
  /** Keeps a note that another program has changed too, or whose highlight it removed, until the person has chosen. */
  keep(note: Note | null): void;
  /** True until they have: nothing is saved meanwhile. */
  isKept(): boolean;
}

/** A saver registered with the window’s pending edits. It gets nothing that waits for those: it would wait for itself. */
export function createNoteSaver(
  { pending, actions }: SaverServices,
  { save, keep, isKept }: NoteHome,
): NoteSaver {
  let seen: Note | null = null;
  let unsaved: { note: Note | null } | null = null;
  const saves = new Sequencer();
  let isClosed = false;

  const send = async () => {
    const sent = unsaved;
    if (sent && isKept()) keep(sent.note);
    else if (sent) {
      try {
        await save(sent.note, seen);
        seen = sent.note;
      } catch (error) {
        if (!hasCode(error, 'superseded', 'not-found')) throw error;
        keep((unsaved ?? sent).note);
        unsaved = sent;
      }
    }
    if (unsaved !== sent) return;
    unsaved = null;
    pending.report(saver, false);
    if (isClosed) end();
  };
  const autosave = createAutosave(PACE, () => saves.queue(undefined, send), {
    failed: (error) => actions.attempt(() => Promise.reject(error)),
    recovered() {
      if (!isKept()) actions.notify({ tone: 'info', text: message('editor.note.saved') });
    },
  });
  const end = () => {
    autosave.cancel();
    unregister();
  };
  const unregister = pending.register(autosave.saveNow);
  const saver: NoteSaver = {
    show(saved) {
      seen = saved;
    },
    change(note) {
      if (isKept()) return keep(note);
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
