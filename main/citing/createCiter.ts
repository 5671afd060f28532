import type { CiteSources } from '../../shared/citation/citer';
import { CiteThread } from './CiteThread';

/** What is answered at once beside a long bibliography, such as a preview. */
const MOST_ITEMS_AT_HAND = 200;
/** How long the thread is kept for what comes next: it takes a second to make. */
const IDLE_MS = 120_000;

/** Writes citations, away from whatever the process does otherwise. */
export interface Citer {
  cite: CiteSources;
  close(): Promise<void>;
}

/**
 * A citer whose thread starts when something is cited. Long bibliographies have a thread of their own, so that nothing
 * waits for them. `workerPath` is the bundled worker, `styles` the folder of the styles.
 */
export function createCiter(workerPath: string, styles: string, idleMs = IDLE_MS): Citer {
  const busy = new Set<CiteThread>();
  let atHand: CiteThread | null = null;
  let timer: NodeJS.Timeout | undefined;
  const rest = () => {
    const thread = atHand;
    if (!thread?.isIdle) return;
    atHand = null;
    void thread.close();
  };
  return {
    async cite(request) {
      if (request.items.length > MOST_ITEMS_AT_HAND) {
        const own = new CiteThread(workerPath, styles);
        busy.add(own);
        try {
          return await own.render(request);
        } finally {
          busy.delete(own);
          await own.close();
        }
      }
      clearTimeout(timer);
      if (!atHand || atHand.isEnded) atHand = new CiteThread(workerPath, styles);
      try {
        return await atHand.render(request);
      } finally {
        clearTimeout(timer);
        timer = setTimeout(rest, idleMs);
        timer.unref();
      }
    },
    async close() {
      clearTimeout(timer);
      const threads = [...busy, ...(atHand ? [atHand] : [])];
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}
