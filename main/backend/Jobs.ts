import { AttestError } from '../../shared/model/AttestError';
import { type Message, message } from '../../shared/words/message';

/** Long work under way, by the names the window gave it, so that it can be cancelled. */
export class Jobs {
  readonly #running = new Map<string, AbortController>();
  readonly #work = new Set<Promise<unknown>>();

  /** Does the work with a signal that aborts when it is cancelled; it then fails as `cancelled`, and says `whenCancelled`. */
  async run<T>(
    job: string,
    whenCancelled: Message,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    if (this.#running.has(job)) {
      throw new AttestError('invalid', message('backend.jobUnderWay', { job }));
    }
    const controller = new AbortController();
    this.#running.set(job, controller);
    const working = work(controller.signal);
    this.#work.add(working);
    try {
      return await working;
    } catch (error) {
      if (!controller.signal.aborted) throw error;
      throw new AttestError('cancelled', whenCancelled, { cause: error });
    } finally {
      this.#work.delete(working);
      this.#running.delete(job);
    }
  }

  /** Ends a job, unless it is over or already being saved. */
  cancel(job: string): void {
    this.#running.get(job)?.abort();
  }

  /** Ends all jobs, and waits until they have cleaned up. */
  async end(): Promise<void> {
    for (const controller of this.#running.values()) controller.abort();
    await Promise.allSettled(this.#work);
  }
}
