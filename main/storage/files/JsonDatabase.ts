import { Low } from 'lowdb';
import type { JsonFile } from './JsonFile';
import type { PendingFile, PendingMove } from './SaveJournal';

/** One file’s part in a save of several, or one folder’s. */
export interface PlannedSave {
  prepare(): Promise<void>;
  /** What is prepared but not in place yet. */
  pending(): PendingFile | PendingMove | null;
  discard(): Promise<void>;
  commit(): Promise<void>;
  /** Restores what was there before, if it was replaced. Can be tried again if it fails. */
  takeBack(): Promise<void>;
  /** From now on it can’t be taken back. */
  settle(): Promise<void>;
}

/** A lowdb database over one of our files. Its `data` is immutable, and replaced only together with the file. */
export class JsonDatabase<T> extends Low<T> {
  readonly file: JsonFile<T>;

  constructor(file: JsonFile<T>, initial: T) {
    super(file, initial);
    this.file = file;
  }

  /** Replaces data and file. If that fails, both stay as they were. */
  async save(data: T): Promise<void> {
    const before = this.data;
    this.data = data;
    try {
      await this.write();
    } catch (error) {
      this.data = before;
      throw error;
    }
  }

  plan(data: T): PlannedSave {
    const before = this.data;
    let isBegun = false;
    return {
      prepare: () => this.file.prepare(data),
      pending: () => this.file.pending,
      discard: () => this.file.discard(),
      commit: () => {
        isBegun = true;
        return this.save(data);
      },
      takeBack: async () => {
        if (!isBegun) return;
        this.data = before;
        await this.file.takeBack();
      },
      settle: () => this.file.settle(),
    };
  }
}
