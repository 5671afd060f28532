import { UndoStacks } from '../../main/backend/UndoStacks';
import type { EventPayload } from '../../shared/ipc/events';
import { applyChange } from '../../shared/library/applyChange';
import type { LibraryState } from '../../shared/library/state';

/**
 * The library as a window has it: what was there when it was opened, and after that what it was told. Nothing here is read
 * from the disk, so that it can be held against the disk.
 */
export class ToldLibrary {
  #state: LibraryState;
  readonly #undo = new UndoStacks();

  constructor(opened: LibraryState) {
    this.#state = opened;
  }

  get state(): LibraryState {
    return this.#state;
  }

  get undo(): Pick<UndoStacks, 'nextUndo' | 'nextRedo'> {
    return this.#undo;
  }

  hear({ change, cause }: Pick<EventPayload<'changed'>, 'change' | 'cause'>): void {
    this.#state = applyChange(this.#state, change);
    if (cause === 'undo') this.#undo.markUndone();
    else if (cause === 'redo') this.#undo.markRedone();
    else if (change.title) this.#undo.push(change);
  }
}
