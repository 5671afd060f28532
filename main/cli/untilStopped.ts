import { AttestError } from '../../shared/model/AttestError';

/** Has the listener called, instead of the program ended, once the program is told to end. Answers a function that stops it. */
export type OnInterrupt = (listener: () => void) => () => void;

/**
 * Runs work that can be broken off, so that a program which is told to end takes away what it has half done. Throws
 * `cancelled` where that came of it; work that was done by then is done. Told once more, the program ends at once.
 */
export async function untilStopped<T>(
  onInterrupt: OnInterrupt,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  const forget = onInterrupt(() => stop.abort());
  try {
    return await work(stop.signal);
  } catch (error) {
    if (!stop.signal.aborted || !isBrokenOff(error)) throw error;
    throw new AttestError('cancelled', 'This was interrupted, and nothing was changed.', {
      cause: error,
    });
  } finally {
    forget();
  }
}

/** True for what is thrown for the sake of the signal alone, by Node or by Attest. */
function isBrokenOff(error: unknown): boolean {
  if (error instanceof AttestError) return error.code === 'cancelled';
  return error instanceof Error && error.name === 'AbortError';
}
