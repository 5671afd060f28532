import { existsSync } from 'node:fs';
import { readImportFiles } from '../../main/electron/library/readImportFile';
import { toOutsideUrl } from '../../main/electron/page/toOutsideUrl';
import { writeExport } from '../../main/export/writeExport';
import { makeFileName, nameExport } from '../../shared/export/makeFileName';
import type { AppUpdatesState } from '../../shared/ipc/appUpdates';
import type { ArticlePlace } from '../../shared/ipc/articlePlace';
import type { CallArgs, CallResult, WindowHandlers } from '../../shared/ipc/contract';
import type { SpellingState } from '../../shared/ipc/spelling';
import { AttestError } from '../../shared/model/AttestError';
import type { ArticleId } from '../../shared/model/ids';
import { referenceExtensions } from '../../shared/references/referenceFormat';
import { loadWords } from '../../shared/words/loadWords';
import { message } from '../../shared/words/message';
import type { SystemInTest } from './App';

/** A copy with no newer version and nowhere to look for one. */
const updates: AppUpdatesState = {
  isOn: false,
  version: '0.0.0',
  kind: 'development',
  hasFeed: false,
  checkedAt: null,
  release: null,
  step: 'idle',
  fraction: 0,
  failure: null,
};

/** There is no dictionary. */
const spelling: SpellingState = {
  isOn: true,
  language: null,
  ownWords: [],
  by: 'files',
  used: null,
  languages: [],
};

interface Library {
  folder: string;
  exportArticle: (args: CallArgs<'article.export'>) => Promise<CallResult<'article.export'>>;
  exportReferences: (
    args: CallArgs<'references.export'>,
  ) => Promise<CallResult<'references.export'>>;
  readCapture: (args: CallArgs<'capture.file'>) => Promise<CallResult<'capture.file'>>;
}

/** Replaces Electron's calls to the system with the test's answers. */
export class ChromiumSystem implements SystemInTest {
  #files: readonly string[] = [];
  #save: { path: string | null; proposed: string[] } = { path: null, proposed: [] };
  /** The places in articles; the app keeps them in its settings. */
  #signature: string | null = null;
  readonly #places = new Map<ArticleId, ArticlePlace>();
  #clipboard = { text: '', html: '' };
  readonly #openedUrls: string[] = [];
  readonly #openedFiles: string[] = [];
  readonly #onFault: (line: string) => void;
  /** How often the log was requested. */
  shownLogs = 0;

  /** `onFault` receives the faults that the page reports. */
  constructor(onFault: (line: string) => void) {
    this.#onFault = onFault;
  }

  async chooseFiles(...paths: string[]): Promise<void> {
    this.#files = paths;
  }

  async chooseSavePath(path: string | null): Promise<() => Promise<string[]>> {
    const proposed: string[] = [];
    this.#save = { path, proposed };
    return async () => proposed;
  }

  async catchOpenedFiles(): Promise<() => Promise<string[]>> {
    return async () => this.#openedFiles;
  }

  async catchOpenedUrls(): Promise<() => Promise<string[]>> {
    return async () => this.#openedUrls;
  }

  async readClipboard(): Promise<{ text: string; html: string }> {
    return this.#clipboard;
  }

  /** Handles the calls meant for the window. */
  createHandlers({
    folder,
    exportArticle,
    exportReferences,
    readCapture,
  }: Library): WindowHandlers {
    return {
      'log.report': async ({ event, fault }) => {
        this.#onFault(`page: ${event} ${JSON.stringify(fault)}`);
        return {};
      },
      'log.show': async () => {
        this.shownLogs += 1;
        return {};
      },
      'dialog.chooseFiles': async () => {
        const { files, unread } = await readImportFiles(this.#files);
        // Playwright can pass a Uint8Array, but not Node's Buffer.
        return {
          files: files.map(({ name, bytes }) => ({ name, bytes: Uint8Array.from(bytes) })),
          unread,
        };
      },
      'dialog.saveExport': async ({ article, to, language, title }) => {
        const { path, proposed } = this.#save;
        proposed.push(nameExport(title, to, await loadWords(language)));
        if (path === null) return { path };
        const { content } = await exportArticle({ article, to, language });
        const options = { library: folder, overwrite: existsSync(path) };
        return { path: await writeExport(path, content, options) };
      },
      'dialog.saveReferences': async ({ title, ...args }) => {
        const { path, proposed } = this.#save;
        proposed.push(makeFileName(title, referenceExtensions[args.format], title));
        if (path === null) return { path };
        const { content } = await exportReferences(args);
        const options = { library: folder, overwrite: existsSync(path) };
        return { path: await writeExport(path, content, options) };
      },
      'dialog.exportInto': async () => ({ folder: null }),
      'shell.showExport': async () => ({}),
      'clipboard.write': async ({ text, html }) => {
        this.#clipboard = { text, html };
        return {};
      },
      'window.print': async () => ({}),
      'shell.openCapture': async (args) => {
        this.#openedFiles.push((await readCapture(args)).name);
        return {};
      },
      'shell.openUrl': async ({ url }) => {
        this.#openedUrls.push(toOutsideUrl(url));
        return {};
      },
      'window.showPreferences': async () => ({}),
      'places.read': async () => ({ places: [...this.#places] }),
      'places.write': async ({ article, place }) => {
        this.#places.set(article, place);
        return {};
      },
      'window.zoom': async () => ({ percent: 100 }),
      'window.takeLink': async () => ({ link: null }),
      'spelling.read': async () => spelling,
      'spelling.change': async () => spelling,
      'spelling.check': async () => ({ misspelled: [] }),
      'signature.read': async () => ({ name: this.#signature }),
      'signature.write': async ({ name }) => {
        this.#signature = name;
        return { name };
      },
      'lookup.read': async () => ({ isOn: false }),
      'lookup.turn': async () => ({ isOn: false }),
      'lookup.find': async () => {
        throw new AttestError('invalid', message('lookup.off'));
      },
      'lookup.cancel': async () => ({}),
      'webPage.read': async () => ({ isOn: false }),
      'webPage.turn': async () => ({ isOn: false }),
      'webPage.capture': async () => {
        throw new AttestError('invalid', message('webPages.off'));
      },
      'webPage.cancel': async () => ({}),
      'appUpdates.read': async () => updates,
      'appUpdates.act': async () => updates,
    };
  }
}
