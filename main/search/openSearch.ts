import { mkdir, readdir, realpath, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { LibraryLock } from '../storage/lock/LibraryLock';
import { nameIndex } from './indexFolder';
import type { OpenIndex, SearchIndex, SearchProgress } from './SearchIndex';

/** A command line that searches has the index for as long as it takes to make it. */
const WAIT_MS = 60_000;
/** An index that was not used for so long is of a library that has moved, or is gone. */
const UNUSED_MS = 90 * 24 * 60 * 60 * 1000;

/** Opens the index of the library in a folder. */
export type OpenSearch = (
  library: string,
  onProgress: (progress: SearchProgress) => void,
) => Promise<SearchIndex>;

/**
 * Keeps indexes in `folder`, each in a folder of its own, outside all libraries: sync clients have no business with
 * them. One process at a time has an index, which has a lock of its own, since libraries are also read without one.
 */
export function makeOpenSearch(folder: string, open: OpenIndex): OpenSearch {
  return async (library, onProgress) => {
    const name = nameIndex(await findReal(library));
    const own = join(folder, name);
    const lock = await LibraryLock.take(`search-${name}`, WAIT_MS);
    try {
      await mkdir(own, { recursive: true });
      const now = new Date();
      await utimes(own, now, now);
      await removeUnused(folder, now.getTime());
      const index = await open({ library, folder: own }, onProgress);
      return {
        sync: (articles) => index.sync(articles),
        update: (articles, isShared) => index.update(articles, isShared),
        find: (request) => index.find(request),
        tags: () => index.tags(),
        rebuild: () => index.rebuild(),
        async close() {
          try {
            await index.close();
          } finally {
            await lock.release();
          }
        },
      };
    } catch (error) {
      await lock.release();
      throw error;
    }
  };
}

async function findReal(library: string): Promise<string> {
  // One that isn’t there has nothing to be found in it.
  const [real] = await Promise.allSettled([realpath(library)]);
  return real?.status === 'fulfilled' ? real.value : library;
}

async function removeUnused(folder: string, nowMs: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const [found] = await Promise.allSettled([stat(path)]);
    if (found?.status !== 'fulfilled' || nowMs - found.value.mtimeMs < UNUSED_MS) continue;
    // What can’t be removed does no harm.
    await Promise.allSettled([rm(path, { recursive: true, force: true })]);
  }
}
