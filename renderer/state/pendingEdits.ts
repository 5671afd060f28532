/** Work that a view has not yet handed to the backend, such as letters just typed. */
export interface PendingEdits {
  /** Registers how to save what is pending; returns a function that unregisters it. */
  register(save: () => Promise<void>): () => void;
  /** Saves all of it. Called before any other action, so that undo sees actions in the order they were done. */
  saveAll(): Promise<void>;
  /** Records whether `owner` has anything unsaved. The window shows it. */
  report(owner: object, isPending: boolean): void;
  /** Returns `work`, and counts it as unsaved until it settles. */
  track<Result>(work: Promise<Result>): Promise<Result>;
  /** True while anything is unsaved. */
  hasAny(): boolean;
  /** Calls `listener` when `hasAny` changes; returns a function that unsubscribes. */
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
