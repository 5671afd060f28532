import type { CommandContext } from '../command';

/** A clock that ticks once a second from the start of 2026, and ids that count. */
export function makeCountingContext(): CommandContext {
  let seconds = 0;
  let made = 0;
  return {
    clock: {
      now() {
        seconds += 1;
        return new Date(Date.UTC(2026, 0, 1, 0, 0, seconds)).toISOString();
      },
    },
    ids: {
      make(prefix) {
        made += 1;
        return `${prefix}_${String(made).padStart(4, '0')}`;
      },
    },
  };
}
