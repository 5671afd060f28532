import { Sequencer } from '../../shared/sequence/Sequencer';
import { turnTrace } from '../turnTrace';

/** Runs tasks one at a time: those that change something, and those that must not see a change half done. */
export class SerialQueue {
  readonly #sequencer = new Sequencer(turnTrace);

  run<Result>(task: () => Promise<Result>): Promise<Result> {
    return this.#sequencer.queue(undefined, task);
  }

  /** Resolves when all tasks so far are done. */
  idle(): Promise<void> {
    return this.#sequencer.idle();
  }
}
