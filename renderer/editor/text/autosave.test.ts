import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave } from './autosave';

const PACE = { quietMs: 300, longestMs: 1500, retryMs: 5000 };

/** An autosave whose saves are counted, and fail while `isFailing`. */
function start() {
  const seen = { saves: 0, failures: 0, recoveries: 0, isFailing: false };
  const autosave = createAutosave(
    PACE,
    async () => {
      seen.saves += 1;
      if (seen.isFailing) throw new Error('The disk is full.');
    },
    {
      failed: () => {
        seen.failures += 1;
      },
      recovered: () => {
        seen.recoveries += 1;
      },
    },
  );
  return { autosave, seen };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('an autosave', () => {
  it('saves after some quiet', async () => {
    const { autosave, seen } = start();
    autosave.touch();
    await vi.advanceTimersByTimeAsync(299);
    autosave.touch();
    await vi.advanceTimersByTimeAsync(299);
    expect(seen.saves).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(seen.saves).toBe(1);
  });

  it('does not wait for quiet forever', async () => {
    const { autosave, seen } = start();
    for (let passedMs = 0; passedMs < 1500; passedMs += 100) {
      autosave.touch();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(seen.saves).toBe(1);
  });

  it('saves immediately on request, and not again', async () => {
    const { autosave, seen } = start();
    autosave.touch();
    await autosave.saveNow();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(seen.saves).toBe(1);
  });

  it('retries after a failure, and reports the first one and the recovery', async () => {
    const { autosave, seen } = start();
    seen.isFailing = true;
    autosave.touch();
    await vi.advanceTimersByTimeAsync(300 + 2 * PACE.retryMs);
    expect(seen).toMatchObject({ saves: 3, failures: 1, recoveries: 0 });
    seen.isFailing = false;
    await vi.advanceTimersByTimeAsync(PACE.retryMs);
    expect(seen).toMatchObject({ saves: 4, failures: 1, recoveries: 1 });
    await vi.advanceTimersByTimeAsync(10 * PACE.retryMs);
    expect(seen.saves).toBe(4);
  });

  it('leaves a failure to the caller, and retries all the same', async () => {
    const { autosave, seen } = start();
    seen.isFailing = true;
    await expect(autosave.saveNow()).rejects.toThrow('The disk is full.');
    expect(seen.failures).toBe(0);
    seen.isFailing = false;
    await vi.advanceTimersByTimeAsync(PACE.retryMs);
    expect(seen.saves).toBe(2);
  });

  it('ends when cancelled', async () => {
    const { autosave, seen } = start();
    autosave.touch();
    autosave.cancel();
    autosave.touch();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(seen.saves).toBe(0);
  });
});
