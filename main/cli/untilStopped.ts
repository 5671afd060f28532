import { AttestError } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';

/** From now on, a signal to end calls the listener instead of ending the program. Answers a function that stops that. */
export type OnInterrupt = (listener: () => void) => () => void;

/**
 * Runs work that can be broken off, so that a program told to end takes back what it has half done. Throws `cancelled`
 * if it did; work that was finished by then stays. Told a second time, the program ends at once.
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
    throw new AttestError('cancelled', message('cli.interrupted'), { cause: error });
  } finally {
    forget();
  }
}

/** True for errors that only the signal caused, in Node or in Attest. */
function isBrokenOff(error: unknown): boolean {
  if (error instanceof AttestError) return error.code === 'cancelled';
  return error instanceof Error && error.name === 'AbortError';
}
