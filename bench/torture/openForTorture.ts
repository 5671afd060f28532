import { type Backend, createBackend } from '../../main/backend';
import { type Disk, systemDisk } from '../../main/storage/files/Disk';
import { openLibrary } from '../../main/storage/openLibrary';
import { noSearch } from '../../main/testing/noSearch';
import { plainTextImporter } from '../../main/testing/plainTextImporter';
import { testCiter } from '../../main/testing/testCiter';
import { createTextWork } from '../../main/texts/TextWork';
import { randomIds } from '../../shared/model/ids';
import type { Timestamp } from '../../shared/model/timestamp';

interface Options {
  folder: string;
  /** The time, which stands still, so that a change can be recomputed. */
  now: Timestamp;
  disk?: Disk;
  /** Whether it also watches for changes by other programs, as the app does, and so acts unprompted. */
  isWatching?: boolean;
}

/** A backend as it runs for real, except for the clock, and an importer that takes no time. */
export async function openForTorture({
  folder,
  now,
  disk = systemDisk,
  isWatching = false,
}: Options): Promise<Backend> {
  const world = { clock: { now: () => now }, ids: randomIds };
  const storage = await openLibrary(folder, { access: 'write', disk, ...world });
  const backend = await createBackend({
    ...world,
    storage,
    importer: plainTextImporter,
    texts: createTextWork({ inline: true }),
    citer: testCiter,
    openSearch: noSearch,
    exportArticle: async () => ({ content: '', fileName: '' }),
  });
  if (isWatching) await backend.watch();
  return backend;
}
