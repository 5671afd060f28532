/** Work that a view has not handed to the backend yet, such as letters just typed. */
export interface PendingEdits {
  /** Registers how to save what is pending; answers a function that takes it off the list. */
  register(save: () => Promise<void>): () => void;
  /** Saves all of it. Done before any other action, so that undo meets actions in the order they were done. */
  saveAll(): Promise<void>;
  /** Says that `owner` has something that is not saved, or has no more. The window shows it. */
  report(owner: object, isPending: boolean): void;
  /** Answers `work`, and counts it as not saved until it is done. */
  track<Result>(work: Promise<Result>): Promise<Result>;
  /** True while anything is not saved. */
  hasAny(): boolean;
  /** Calls `listener` when `hasAny` turns; answers a function that stops it. */
  subscribe(listener: () => void): () => void;
}

export function createPendingEdits(): PendingEdits {
  const saves = new Set<() => Promise<void>>();
  const owners = new Set<object>();
  const listeners = new Set<() => void>();
  const report = (owner: object, isPending: boolean) => {
    const before = owners.size > 0;
    if (isPending) owners.add(owner);
    else owners.delete(owner);
    if (before !== owners.size > 0) for (const listener of listeners) listener();
  };
  return {
    register(save) {
      saves.add(save);
      return () => saves.delete(save);
    },
    async saveAll() {
      for (const save of saves) await save();
    },
    report,
    track(work) {
      report(work, true);
      return work.finally(() => report(work, false));
    },
    hasAny: () => owners.size > 0,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
