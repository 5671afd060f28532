/** Runs tasks one at a time, in the order in which they were given. One that fails does not hold up the next. */
export class SerialQueue {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#last.then(task);
    this.#last = Promise.allSettled([result]);
    return result;
  }

  /** Resolves when all that was given so far is done. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
