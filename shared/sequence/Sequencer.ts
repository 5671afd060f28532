/** A task that was given to a sequencer, within the one that gave it, if any. */
export interface Turn {
  readonly of: object;
  readonly key: unknown;
  readonly within: Turn | undefined;
  isOver: boolean;
}

/** Knows, at any time, within which task the code runs that asks. Node’s `AsyncLocalStorage` is one; browsers have none. */
export interface TurnTrace {
  getStore(): Turn | undefined;
  run<Result>(turn: Turn, task: () => Result): Result;
}

/**
 * Runs the tasks of a key one after the other, in the order in which they were given; those of different keys don’t wait
 * for one another. A task that fails does not hold up the next: who gave it hears of it. A task that gives another one of
 * its own key, and waits for it, would wait forever. With a trace that throws at once, however deep in the task it is
 * done; without one, tasks must have no way to the sequencer that lets them wait.
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

  /** True while a task of that key runs or waits. */
  isBusy(key: Key): boolean {
    return this.#last.has(key);
  }

  /** Resolves when all tasks that were given so far are done. */
  async idle(): Promise<void> {
    await Promise.all(this.#last.values());
  }

  #refuseNested(key: Key, within: Turn | undefined): void {
    for (let turn = within; turn; turn = turn.within) {
      if (turn.of !== this || turn.key !== key || turn.isOver) continue;
      const name = key === undefined ? 'a sequencer' : `“${key}”`;
      throw new Error(`A task of ${name} gave it another one, which would wait for the first.`);
    }
  }
}
