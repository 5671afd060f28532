import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, shell } from 'electron';
import type { Answer } from '../../../shared/ipc/envelope';
import type { Backend } from '../../backend';
import { createCiter } from '../../citing/createCiter';
import { createImporter } from '../../import/createImporter';
import { openBackend } from '../../openBackend';
import { answerPageImports } from '../../pageCapture/answerPageImports';
import { indexesFolder } from '../../search/indexFolder';
import { openInWorker } from '../../search/openInWorker';
import { makeOpenSearch } from '../../search/openSearch';
import type { Spelling } from '../../spelling/Spelling';
import { createTextWork } from '../../texts/TextWork';
import { holdsLibrary } from '../launch/findUsualLibrary';
import type { LinkInbox } from '../launch/linkInbox';
import type { StartMemoryFile } from '../launch/startMemory';
import { hostSourceLookups } from '../lookup/hostSourceLookups';
import { sendEvent } from '../page/registerCalls';
import { hostPageCaptures } from '../pageCapture/hostPageCaptures';
import type { LazyAppUpdates } from '../updates/lazyAppUpdates';
import type { Prompt } from '../window/prompt';
import type { WindowZoom } from '../window/windowZoom';
import { createAnswer } from './createAnswer';
import { createCaptureViewer } from './createCaptureViewer';
import { createWindowHandlers, type WindowLook } from './createWindowHandlers';
import { openChosenLibrary, type UsualLibrary } from './openChosenLibrary';
import { openPlaceMemory, type PlaceMemory } from './placeMemory';

const SAMPLE = 'attest-sample.md';

export interface HostedLibrary {
  folder: string;
  backend: Backend;
  places: PlaceMemory;
  /** Answers a call as it comes from a page; throws an `AttestError`. */
  answer(name: unknown, args: unknown): Promise<Answer>;
}

interface HostParts {
  prompt: Prompt;
  inbox: Pick<LinkInbox, 'take'>;
  updates: Pick<LazyAppUpdates, 'open'>;
  look: WindowLook;
  /** Where the window's own settings go; null for the usual place. */
  userData: string | null;
  zoom: WindowZoom;
  spelling: Spelling;
  memory: Pick<StartMemoryFile, 'current' | 'remember'>;
}

/** Opens the usual library, or the one chosen where it doesn't open, for pages, which hear its events. Null where the person gives up. */
export async function hostLibrary(
  usual: UsualLibrary,
  parts: HostParts,
): Promise<HostedLibrary | null> {
  const open = (folder: string) => openFolder(folder, parts);
  const opened = await openChosenLibrary(usual, { holdsLibrary, open }, parts.prompt);
  if (!opened) return null;
  const { library: backend } = opened;
  backend.subscribe(sendEvent);
  const pageCaptures = hostPageCaptures(parts.memory);
  backend.share(answerPageImports(backend.dispatch, pageCaptures));
  backend.prepareSearch();
  const { id } = backend.library;
  const places = openPlaceMemory(join(app.getPath('userData'), 'places', `${id}.json`));
  const viewer = createCaptureViewer({
    temporary: app.getPath('temp'),
    openPath: (path) => shell.openPath(path),
  });
  app.on('will-quit', () => viewer.clear());
  const handlers = createWindowHandlers({
    exportArticle: (args) => backend.dispatch('article.export', args),
    exportReferences: (args) => backend.dispatch('references.export', args),
    library: opened.folder,
    openCapture: async (args) => viewer.open(await backend.dispatch('capture.file', args)),
    places,
    lookups: hostSourceLookups(parts.memory),
    pageCaptures,
    ...parts,
  });
  return { folder: opened.folder, backend, places, answer: createAnswer(backend, handlers) };
}

async function openFolder(folder: string, { look, userData }: HostParts): Promise<Backend> {
  const home = app.getAppPath();
  const importer = createImporter({ workerPath: join(home, 'out/main/importWorker.js') });
  const texts = createTextWork({ workerPath: join(home, 'out/main/textWorker.js') });
  const citer = createCiter(join(home, 'out/main/citeWorker.js'), join(home, 'resources/styles'));
  const worker = openInWorker(join(home, 'out/main/searchWorker.js'));
  const openSearch = makeOpenSearch(indexesFolder(process.env, userData), worker);
  const sample = {
    name: SAMPLE,
    read: () => readFile(join(home, 'resources/sample', SAMPLE)),
  };
  const { words } = look;
  const own = { importer, texts, citer, openSearch, sample, words };
  return openBackend({ folder, access: 'write', ...own });
}
