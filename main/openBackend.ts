import { randomIds } from '../shared/model/ids';
import { systemClock } from '../shared/model/timestamp';
import { loadWords } from '../shared/words/loadWords';
import { type Backend, createBackend, type Sample } from './backend';
import type { Importer } from './import/Importer';
import { openLibrary } from './storage/openLibrary';
import type { TextWork } from './texts/TextWork';

interface Options {
  folder: string;
  /** `read` takes no lock and changes nothing, so that it works beside a process that has the library open. */
  access: 'read' | 'write';
  /** How long to wait for another process to let go of the library; by default not at all. */
  waitMs?: number;
  importer: Importer;
  texts: TextWork;
  sample?: Sample | undefined;
}

/** The backend as it runs for real, in the app and on the command line: on a folder, by the system's clock. */
export async function openBackend({
  folder,
  access,
  waitMs = 0,
  sample,
  ...parts
}: Options): Promise<Backend> {
  const world = { clock: systemClock, ids: randomIds };
  const storage = await openLibrary(folder, { access, waitMs, ...world });
  return createBackend({
    ...world,
    ...parts,
    storage,
    sample,
    // Loaded when it is first needed: the command line must start fast.
    exportArticle: async (content, to, language) => {
      const { exportArticle } = await import('../shared/export/exportArticle');
      return exportArticle(content, to, await loadWords(language));
    },
  });
}
