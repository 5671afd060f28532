import type { AppCommand } from '../state/appCommand';
import type { WindowStore } from '../state/store';
import type { WindowServices } from '../state/WindowContext';

/** The last command asked for in each window, while it or one before it is at work. */
const lastRuns = new WeakMap<WindowStore, Promise<void>>();

/** True while a command is at work. */
export function isCommandRunning({ store }: Pick<WindowServices, 'store'>): boolean {
  return lastRuns.has(store);
}

/**
 * Runs a command, once those before it are done: who presses 1 and L means to link the highlight that
 * 1 makes. Answers false where it can't be run: a dialog is in front of it, or it says so itself. One
 * that has to wait is asked again when its turn comes, and then left out if it can't.
 */
export function runCommand(command: AppCommand, services: WindowServices): boolean {
  const { store } = services;
  const before = lastRuns.get(store);
  if (!before && !canRun(command, services)) return false;
  const run = before ? before.then(() => runNow(command, services)) : runNow(command, services);
  lastRuns.set(store, run);
  run.then(() => {
    if (lastRuns.get(store) === run) lastRuns.delete(store);
  });
  return true;
}

function canRun(command: AppCommand, services: WindowServices): boolean {
  const { library, session } = services.store.getState();
  return library !== null && !session.dialog && command.isEnabled?.(services) !== false;
}

/** Resolves when the command is done; where it fails, a notice says so. */
function runNow(command: AppCommand, services: WindowServices): Promise<void> {
  return new Promise((resolve) => {
    services.actions.attempt(async () => {
      try {
        if (canRun(command, services)) await command.run(services);
      } finally {
        resolve();
      }
    });
  });
}
