import type { WindowStore } from '../../state/store';

interface Turns {
  last: Promise<void>;
  waiting: number;
}

const turnsOf = new WeakMap<WindowStore, Turns>();

/**
 * Runs what is done to highlights one after the other, so that each finds what the one before has
 * left. Keys come faster than a disk: a link must go to the highlight that the key before it makes.
 */
export function inTurn(store: WindowStore, action: () => void | Promise<void>): Promise<void> {
  const turns = turnsOf.get(store) ?? { last: Promise.resolve(), waiting: 0 };
  turnsOf.set(store, turns);
  turns.waiting += 1;
  const run = turns.last.then(action).finally(() => {
    turns.waiting -= 1;
  });
  // Who asked for it hears of a failure; the next in turn need not.
  turns.last = run.catch(() => {});
  return run;
}

/** True while something is being done to highlights. */
export function isBusy(store: WindowStore): boolean {
  return (turnsOf.get(store)?.waiting ?? 0) > 0;
}
