/** When an autosave saves, in milliseconds. */
export interface Pace {
  /** After this much quiet. */
  quietMs: number;
  /** At the latest this long after the first unsaved change. */
  longestMs: number;
  /** Again this long after a failure. */
  retryMs: number;
}

export interface Autosave {
  /** Something has changed. */
  touch(): void;
  /** Saves now instead of later. Throws on failure; saving is retried later all the same. */
  saveNow(): Promise<void>;
  /** Ends it: nothing more is saved unless `saveNow` is called. */
  cancel(): void;
}

/**
 * Saves soon after changes, not at each one. `failed` gets the first in a row of failures that no caller
 * awaits; `recovered` is called at the next success.
 */
export function createAutosave(
  pace: Pace,
  save: () => Promise<void>,
  { failed, recovered }: { failed(error: unknown): void; recovered(): void },
): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChangeAt: number | null = null;
  let isFailing = false;
  let isCancelled = false;

  const schedule = (delayMs: number) => {
    clearTimeout(timer);
    if (isCancelled) return;
    timer = setTimeout(() => {
      saveNow().catch((error: unknown) => {
        if (!isFailing) failed(error);
        isFailing = true;
      });
    }, delayMs);
  };
  const saveNow = async () => {
    clearTimeout(timer);
    firstChangeAt = null;
    try {
      await save();
    } catch (error) {
      schedule(pace.retryMs);
      throw error;
    }
    if (isFailing) recovered();
    isFailing = false;
  };

  return {
    touch() {
      const now = Date.now();
      firstChangeAt ??= now;
      schedule(Math.max(0, Math.min(pace.quietMs, firstChangeAt + pace.longestMs - now)));
    },
    saveNow,
    cancel() {
      isCancelled = true;
      clearTimeout(timer);
    },
  };
}
