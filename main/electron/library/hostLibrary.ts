import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app } from 'electron';
import type { Answer } from '../../../shared/ipc/envelope';
import type { Words } from '../../../shared/words/Words';
import type { Backend } from '../../backend';
import { createImporter } from '../../import/createImporter';
import { openBackend } from '../../openBackend';
import { createTextWork } from '../../texts/TextWork';
import { holdsLibrary } from '../launch/findUsualLibrary';
import type { LinkInbox } from '../launch/linkInbox';
import { sendEvent } from '../page/registerCalls';
import type { LazyAppUpdates } from '../updates/lazyAppUpdates';
import type { Prompt } from '../window/prompt';
import type { WindowZoom } from '../window/windowZoom';
import { createAnswer } from './createAnswer';
import { createWindowHandlers, type WindowLook } from './createWindowHandlers';
import { openChosenLibrary, type UsualLibrary } from './openChosenLibrary';

const SAMPLE = 'attest-sample.md';

export interface HostedLibrary {
  folder: string;
  backend: Backend;
  /** Answers a call as it comes from a page; throws an `AttestError`. */
  answer(name: unknown, args: unknown): Promise<Answer>;
}

interface HostParts {
  prompt: Prompt;
  inbox: Pick<LinkInbox, 'take'>;
  updates: Pick<LazyAppUpdates, 'open'>;
  look: WindowLook;
  zoom: WindowZoom;
}

/** Opens the usual library, or the one chosen where it doesn't open, for pages, which hear its events. Null where the person gives up. */
export async function hostLibrary(
  usual: UsualLibrary,
  parts: HostParts,
): Promise<HostedLibrary | null> {
  const open = (folder: string) => openFolder(folder, parts.look.words);
  const opened = await openChosenLibrary(usual, { holdsLibrary, open }, parts.prompt);
  if (!opened) return null;
  const { library: backend } = opened;
  backend.subscribe(sendEvent);
  backend.share();
  await backend.watch();
  const handlers = createWindowHandlers({
    exportArticle: (args) => backend.dispatch('article.export', args),
    library: opened.folder,
    ...parts,
  });
  return { folder: opened.folder, backend, answer: createAnswer(backend, handlers) };
}

async function openFolder(folder: string, words: Words): Promise<Backend> {
  const home = app.getAppPath();
  const bytes = await readFile(join(home, 'resources/sample', SAMPLE));
  const importer = createImporter({ workerPath: join(home, 'out/main/importWorker.js') });
  const texts = createTextWork({ workerPath: join(home, 'out/main/textWorker.js') });
  const sample = { name: SAMPLE, bytes };
  return openBackend({ folder, access: 'write', importer, texts, sample, words });
}
