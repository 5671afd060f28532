import { AttestError } from '../../shared/model/AttestError';

/** Long work under way, by the names that the window gave it, so that it can be cancelled. */
export class Jobs {
  readonly #running = new Map<string, AbortController>();

  /** Does the work with a signal that tells when it is no longer wanted; it then fails as `cancelled`, with `whenCancelled` as message. */
  async run<T>(
    job: string,
    whenCancelled: string,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    if (this.#running.has(job)) {
      throw new AttestError('invalid', `A job named ${job} is already under way.`);
    }
    const controller = new AbortController();
    this.#running.set(job, controller);
    try {
      return await work(controller.signal);
    } catch (error) {
      if (!controller.signal.aborted) throw error;
      throw new AttestError('cancelled', whenCancelled, { cause: error });
    } finally {
      this.#running.delete(job);
    }
  }

  /** Ends a job; one that is over, or already being saved, stays as it is. */
  cancel(job: string): void {
    this.#running.get(job)?.abort();
  }

  cancelAll(): void {
    for (const controller of this.#running.values()) controller.abort();
  }
}
