import { type Backend, createBackend } from '../../main/backend';
import { type Disk, systemDisk } from '../../main/storage/Disk';
import { openLibrary } from '../../main/storage/openLibrary';
import { plainTextImporter } from '../../main/testing/plainTextImporter';
import { createTextWork } from '../../main/texts/createTextWork';
import { randomIds } from '../../shared/model/ids';
import type { Timestamp } from '../../shared/model/timestamp';

interface Options {
  folder: string;
  /** The time, which stands still: a change can then be worked out once more. */
  now: Timestamp;
  disk?: Disk;
}

/** A backend as it runs for real, but for the clock, and for an importer that takes no time. */
export async function openForTorture({
  folder,
  now,
  disk = systemDisk,
}: Options): Promise<Backend> {
  const world = { clock: { now: () => now }, ids: randomIds };
  const storage = await openLibrary(folder, { access: 'write', disk, ...world });
  return createBackend({
    ...world,
    storage,
    importer: plainTextImporter,
    texts: createTextWork({ inline: true }),
    exportArticle: async () => ({ content: '', fileName: '' }),
  });
}
