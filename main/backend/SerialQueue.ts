import { Sequencer } from '../../shared/sequence/Sequencer';
import { turnTrace } from '../turnTrace';

/** Runs tasks one at a time: all that changes something, and all that must not see a change half done. */
export class SerialQueue {
  readonly #sequencer = new Sequencer(turnTrace);

  run<Result>(task: () => Promise<Result>): Promise<Result> {
    return this.#sequencer.queue(undefined, task);
  }

  /** Resolves when all that was given so far is done. */
  idle(): Promise<void> {
    return this.#sequencer.idle();
  }
}
