import type { PendingEdits } from '../state/pendingEdits';
import type { WindowServices } from '../state/windowServices';

/**
 * Keeps the window from closing while something is not saved: saves it, then closes it. Where saving fails the
 * window stays, and says why.
 */
export function saveBeforeClosing({ pending, actions }: WindowServices): void {
  window.addEventListener('beforeunload', (event) => {
    if (!pending.hasAny()) return;
    event.preventDefault();
    actions.attempt(async () => {
      await pending.saveAll();
      await untilNothingIsPending(pending);
      window.close();
    });
  });
}

function untilNothingIsPending(pending: PendingEdits): Promise<void> {
  if (!pending.hasAny()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = pending.subscribe(() => {
      stop();
      resolve();
    });
  });
}
