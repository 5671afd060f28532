import { app, type WebContents } from 'electron';
import { logFault } from '../../log/log';
import type { AppUpdates } from '../../updates/createAppUpdates';
import type { StartMemoryFile } from '../launch/startMemory';

/** How often to see whether a day has passed. */
const INTERVAL_MS = 60 * 60 * 1000;

/** Newer versions of Attest; their code is loaded only when needed. */
export interface LazyAppUpdates {
  open(): Promise<AppUpdates>;
  /** Checks now and from time to time, at most once a day, where the person has said yes. */
  keepChecking(contents: WebContents): void;
  /** Installs what is ready. */
  installAtEnd(): Promise<void>;
}

export function makeLazyAppUpdates(memory: StartMemoryFile): LazyAppUpdates {
  let opened: Promise<AppUpdates> | null = null;
  const open = () => {
    opened ??= import('./hostAppUpdates').then((module) => module.hostAppUpdates(memory));
    return opened;
  };
  const checkIfDue = async () => {
    if (memory.current.updates.isOn) await (await open()).checkIfDue();
  };
  return {
    open,
    keepChecking(contents) {
      void checkIfDue();
      const timer = setInterval(() => void checkIfDue(), INTERVAL_MS);
      contents.once('destroyed', () => clearInterval(timer));
      // The page has something to save, and the person may decide to stay.
      contents.on('will-prevent-unload', async () => (await opened)?.forgetRestart());
    },
    async installAtEnd() {
      try {
        (await opened)?.installAtEnd();
      } catch (error) {
        logFault('update-failed', error);
        process.stderr.write(`${app.name} could not be updated: ${String(error)}\n`);
      }
    },
  };
}
