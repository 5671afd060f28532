/** A queued task, and the task that queued it, if any. */
export interface Turn {
  readonly of: object;
  readonly key: unknown;
  readonly within: Turn | undefined;
  isOver: boolean;
}

/** Knows which task the calling code runs in. Node’s `AsyncLocalStorage` is one; browsers have none. */
export interface TurnTrace {
  getStore(): Turn | undefined;
  run<Result>(turn: Turn, task: () => Result): Result;
}

/**
 * Runs the tasks of each key one at a time, in the order in which they were queued; different keys don’t wait for each
 * other. A failing task does not hold up the next: its caller gets the rejection. A task that queues another under its
 * own key, and waits for it, would wait forever. With a trace this throws at once, however deep in the task it happens;
 * without one, tasks must have no way to do it.
 */
export class Sequencer<Key = void> {
  readonly #last = new Map<Key, Promise<void>>();
  readonly #trace: TurnTrace | undefined;

  constructor(trace?: TurnTrace) {
    this.#trace = trace;
  }

  queue<Result>(key: Key, task: () => Result | Promise<Result>): Promise<Result> {
    const within = this.#trace?.getStore();
    this.#refuseNested(key, within);
    const turn: Turn = { of: this, key, within, isOver: false };
    const before = this.#last.get(key) ?? Promise.resolve();
    const result = before.then(() => (this.#trace ? this.#trace.run(turn, task) : task()));
    const last = Promise.allSettled([result]).then(() => {
      turn.isOver = true;
      if (this.#last.get(key) === last) this.#last.delete(key);
    });
    this.#last.set(key, last);
    return result;
  }

  /** True while a task with that key is running or queued. */
  isBusy(key: Key): boolean {
    return this.#last.has(key);
  }

  /** Resolves when all tasks queued so far are done. */
  async idle(): Promise<void> {
    await Promise.all(this.#last.values());
  }

  #refuseNested(key: Key, within: Turn | undefined): void {
    for (let turn = within; turn; turn = turn.within) {
      if (turn.of !== this || turn.key !== key || turn.isOver) continue;
      const name = key === undefined ? 'a sequencer' : `“${key}”`;
      throw new Error(`A task of ${name} queued another, which would wait for the first.`);
    }
  }
}
