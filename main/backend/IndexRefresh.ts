import { logFault } from '../log/log';
import type { LibrarySession } from './LibrarySession';

/** Long enough for a window to be shown first. */
const DELAY_MS = 3000;
const BATCH = 200;

/**
 * Looks once, after the opening, whether articles were changed while the library was closed. That means asking the
 * disk about every file, so it waits until the window stands, or until somebody has to know.
 */
export class IndexRefresh {
  readonly #session: LibrarySession;
  readonly #timer: NodeJS.Timeout;
  #running: Promise<void> | null = null;
  #isStopped = false;

  constructor(session: LibrarySession) {
    this.#session = session;
    this.#timer = setTimeout(() => this.done(), DELAY_MS);
    this.#timer.unref();
  }

  /** Resolves when all summaries tell of the files as they are. Never rejects: what can't be read is a problem of the library. */
  done(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running ??= this.#run();
    return this.#running;
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#isStopped = true;
    await this.#running;
  }

  async #run(): Promise<void> {
    try {
      await this.#session.whole();
    } catch (error) {
      logFault('library-problem', error);
      // Asked again, it may be there.
      this.#running = null;
      this.#session.storage.problems.report({
        file: 'sources.json',
        message: error instanceof Error ? error.message : String(error),
        remedy: 'Articles can be read. Nothing is changed until the sources can be read too.',
      });
      return;
    }
    const ids = this.#session.storage.index.ids();
    for (let start = 0; start < ids.length && !this.#isStopped; start += BATCH) {
      await this.#session.refreshSummaries(ids.slice(start, start + BATCH));
    }
  }
}
