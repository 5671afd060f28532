import { Sequencer } from '../../shared/sequence/Sequencer';
import type { WindowStore } from '../state/store';
import type { WindowServices } from '../state/windowServices';

const turns = new Sequencer<WindowStore>();

/**
 * Does something once everything the person asked for before is done, so that it finds the outcome: keys are faster than
 * a disk. A failure becomes a notice. Returns nothing to wait for, so that nothing done in turn can wait for a turn that
 * comes after its own.
 */
export function inTurn(
  { store, actions }: Pick<WindowServices, 'store' | 'actions'>,
  work: () => void | Promise<void>,
): void {
  actions.attempt(() => turns.queue(store, work));
}

/** True while something is done in turn. */
export function isAtWork({ store }: Pick<WindowServices, 'store'>): boolean {
  return turns.isBusy(store);
}
