import { AsyncLocalStorage } from 'node:async_hooks';
import type { Turn, TurnTrace } from '../shared/sequence/Sequencer';

/** Follows the tasks of all sequencers of this process, so that none can wait for itself, through whichever others. */
export const turnTrace: TurnTrace = new AsyncLocalStorage<Turn>();
