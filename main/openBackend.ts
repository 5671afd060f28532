import { randomIds } from '../shared/model/ids';
import { makeDefaultLabels } from '../shared/model/label';
import { systemClock } from '../shared/model/timestamp';
import { english, loadWords } from '../shared/words/loadWords';
import type { Words } from '../shared/words/Words';
import { type Backend, createBackend, type Sample } from './backend';
import type { Citer } from './citing/createCiter';
import type { Importer } from './import/Importer';
import type { OpenSearch } from './search/openSearch';
import { openLibrary } from './storage/openLibrary';
import type { TextWork } from './texts/TextWork';

interface Options {
  folder: string;
  /** `read` takes no lock and changes nothing, so it works beside a process that has the library open. */
  access: 'read' | 'write';
  /** How long to wait for another process to let go of the library; by default not at all. */
  waitMs?: number;
  /** The language of what a new library starts with; English by default. */
  words?: Words | undefined;
  importer: Importer;
  texts: TextWork;
  citer: Citer;
  openSearch: OpenSearch;
  sample?: Sample | undefined;
}

/** The backend for real, in the app and on the command line: on a folder, by the system’s clock. */
export async function openBackend({
  folder,
  access,
  waitMs = 0,
  words = english,
  sample,
  ...parts
}: Options): Promise<Backend> {
  const world = { clock: systemClock, ids: randomIds };
  const labels = makeDefaultLabels(words);
  const storage = await openLibrary(folder, { access, waitMs, labels, ...world });
  return createBackend({
    ...world,
    ...parts,
    storage,
    sample,
    // Loaded when it is first needed: the command line must start fast.
    exportArticle: async (content, to, language, cite, options) => {
      const { exportArticle } = await import('../shared/export/exportArticle');
      return exportArticle(content, to, await loadWords(language), cite, options);
    },
  });
}
