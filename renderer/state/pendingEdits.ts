/** Work that a view has not handed to the backend yet, such as letters just typed. */
export interface PendingEdits {
  /** Registers how to save what is pending; answers a function that takes it off the list. */
  register(save: () => Promise<void>): () => void;
  /** Saves all of it. Done before any other action, so that undo meets actions in the order they were done. */
  saveAll(): Promise<void>;
}

export function createPendingEdits(): PendingEdits {
  const saves = new Set<() => Promise<void>>();
  return {
    register(save) {
      saves.add(save);
      return () => saves.delete(save);
    },
    async saveAll() {
      for (const save of saves) await save();
    },
  };
}
