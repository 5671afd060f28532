import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { Backend } from '../../main/backend';
import { createCiter } from '../../main/citing/createCiter';
import { importLaunchFiles } from '../../main/electron/launch/importLaunchFiles';
import { createAnswer } from '../../main/electron/library/createAnswer';
import { followPreferences } from '../../main/electron/window/followPreferences';
import { createImporter } from '../../main/import/createImporter';
import { openBackend } from '../../main/openBackend';
import { openInWorker } from '../../main/search/openInWorker';
import { makeOpenSearch } from '../../main/search/openSearch';
import { createTextWork } from '../../main/texts/TextWork';
import { failureEnvelope } from '../../shared/ipc/envelope';
import { readPageQuery, writePageQuery } from '../../shared/ipc/pageQuery';
import type { ArticleId } from '../../shared/model/ids';
import { english } from '../../shared/words/loadWords';
import { type App, type AppOptions, IS_TRACED } from './App';
import { ChromiumSystem } from './ChromiumSystem';
import { joinPage } from './joinPage';
import { CHROMIUM_START_PAGE, serveBundle } from './serveBundle';
import { watchPage } from './watchForTrouble';

const root = resolve(import.meta.dirname, '../..');
const SAMPLE = 'attest-sample.md';
const VIEWPORT = { width: 1280, height: 800 };
/** Chromium has no sandbox for root. */
const hasSandbox = process.getuid?.() !== 0;

export interface ChromiumOptions extends AppOptions {
  /** Chromium's executable. */
  program: string;
}

/**
 * The app’s page in a Chromium that is not Electron’s, connected to a backend in this process: how the page will look
 * and behave in a future Electron’s Chromium.
 */
export class ChromiumApp implements App {
  readonly library: string;
  readonly troubles: string[] = [];
  readonly system = new ChromiumSystem((line) => this.troubles.push(line));
  readonly #options: ChromiumOptions;
  #shown: ArticleId | null = null;
  #running: { context: BrowserContext; page: Page; backend: Backend } | null = null;

  private constructor(options: ChromiumOptions) {
    this.#options = options;
    this.library = options.library ?? join(options.folder, 'library');
  }

  static async launch(options: ChromiumOptions): Promise<ChromiumApp> {
    const app = new ChromiumApp(options);
    await app.start();
    return app;
  }

  get page(): Page {
    return this.#now.page;
  }

  get isRunning(): boolean {
    return this.#running !== null;
  }

  /** `files` are those to import. */
  async start(files: readonly string[] = this.#options.args ?? []): Promise<void> {
    const { folder, program, isTraced = IS_TRACED } = this.#options;
    await mkdir(folder, { recursive: true });
    const backend = await this.#openBackend();
    const context = await chromium.launchPersistentContext(join(folder, 'settings'), {
      executablePath: program,
      headless: false,
      // Outside Electron, only a window that a script opened may be closed by one.
      args: ['--blink-settings=allowScriptsToCloseWindows=true'],
      chromiumSandbox: hasSandbox,
      viewport: VIEWPORT,
      colorScheme: null,
    });
    if (isTraced) await context.tracing.start({ screenshots: true, snapshots: true });
    const [page] = context.pages();
    if (!page) throw new Error('Chromium showed no page.');
    this.#running = { context, page, backend };
    watchPage(page, this.troubles);
    // A page with something left to save stays open, and closes itself later.
    page.on('dialog', (dialog) => dialog.dismiss());
    await serveBundle(context);
    await this.#join(page, backend);
    // The app sets the theme natively, and the page takes it from there.
    followPreferences(backend, ({ theme }) => {
      const colorScheme = theme === 'system' ? null : theme;
      page.emulateMedia({ colorScheme }).catch((error) => {
        // A closed page needs none.
        if (!page.isClosed()) throw error;
      });
    });
    // Like the app, remembers the shown article from the page’s address.
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame())
        this.#shown = readPageQuery(frame.url()).article ?? this.#shown;
    });
    await page.goto(CHROMIUM_START_PAGE + writePageQuery({ language: 'en', article: this.#shown }));
    await importLaunchFiles(files, (args) => backend.dispatch('article.import', args), {
      tell: async (message, detail) => {
        this.troubles.push(`${english.say(message)}: ${english.say(detail)}`);
      },
    });
  }

  async quit(): Promise<void> {
    const { context, page, backend } = this.#now;
    // Chromium exits with its last window.
    const ended = context.waitForEvent('close');
    await page.close({ runBeforeUnload: true });
    await ended;
    await backend.close();
    this.#running = null;
  }

  async restart(): Promise<void> {
    await this.quit();
    await this.start([]);
  }

  async kill(): Promise<void> {
    const { context, backend } = this.#now;
    await context.close();
    await backend.close();
    this.#running = null;
  }

  async saveTrace(path: string): Promise<boolean> {
    if (!(this.#options.isTraced ?? IS_TRACED)) return false;
    await this.#now.context.tracing.stop({ path });
    return true;
  }

  measure(): Promise<unknown> {
    return this.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  }

  async #openBackend(): Promise<Backend> {
    const backend = await openBackend({
      folder: this.library,
      access: 'write',
      importer: createImporter({ workerPath: join(root, 'out/main/importWorker.js') }),
      texts: createTextWork({ workerPath: join(root, 'out/main/textWorker.js') }),
      citer: createCiter(join(root, 'out/main/citeWorker.js'), join(root, 'resources/styles')),
      openSearch: makeOpenSearch(
        join(this.library, '../search'),
        openInWorker(join(root, 'out/main/searchWorker.js')),
      ),
      sample: { name: SAMPLE, read: () => readFile(join(root, 'resources/sample', SAMPLE)) },
    });
    backend.share();
    await backend.watch();
    return backend;
  }

  async #join(page: Page, backend: Backend): Promise<void> {
    const handlers = this.system.createHandlers({
      folder: this.library,
      exportArticle: (args) => backend.dispatch('article.export', args),
      exportReferences: (args) => backend.dispatch('references.export', args),
      readCapture: (args) => backend.dispatch('capture.file', args),
    });
    const answer = createAnswer(backend, handlers);
    const tell = await joinPage(page, (name, args) => answer(name, args).catch(failureEnvelope));
    backend.subscribe((name, payload) => tell(name, JSON.stringify(payload)));
  }

  get #now() {
    if (!this.#running) throw new Error('The app is not running.');
    return this.#running;
  }
}
