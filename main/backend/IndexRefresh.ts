import { explainFailure } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';
import { logFault } from '../log/log';
import type { LibrarySession } from './LibrarySession';

/** Long enough for a window to show first. */
const DELAY_MS = 3000;
const BATCH = 200;

/**
 * Checks once, after opening, whether articles were changed while the library was closed. That means asking the
 * disk about every file, so it waits until the window is up, or until the answer is needed.
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

  /** Resolves when all summaries match their files. Never rejects: what can’t be read is a problem of the library. */
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
      // The next attempt may succeed.
      this.#running = null;
      this.#session.storage.problems.report({
        file: 'sources.json',
        message: explainFailure(error),
        remedy: message('backend.remedy.sourcesUnread'),
      });
      return;
    }
    const ids = this.#session.storage.index.ids();
    for (let start = 0; start < ids.length && !this.#isStopped; start += BATCH) {
      await this.#session.refreshSummaries(ids.slice(start, start + BATCH));
    }
  }
}
