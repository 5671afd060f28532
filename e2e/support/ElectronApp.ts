import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { readNetworkUse } from './readNetworkUse';
import { watchForTrouble } from './watchForTrouble';

const root = resolve(import.meta.dirname, '../..');
/** Far more than it takes, even on a machine that has much else to do. */
const START_LIMIT_MS = 60_000;
const isRoot = process.getuid?.() === 0;

export interface AppOptions {
  /** Where the library, the window's settings and what is known of a failure go. */
  folder: string;
  /** The library's folder; `library` in `folder` where it is not given. */
  library?: string;
  /** Further arguments, such as files to import. */
  args?: readonly string[];
  /** Further variables of the environment. */
  env?: Readonly<Record<string, string>>;
  /** False where following the page would cost too much time, as in a very long article. */
  isTraced?: boolean;
}

/** The real app, with a library of its own. Notes all that goes wrong in it and all that it asks of the network. */
export class App {
  readonly library: string;
  /** What went wrong so far, a line each. Empty it of what a test has provoked. */
  readonly troubles: string[] = [];
  readonly #options: AppOptions;
  #running: { electron: ElectronApplication; page: Page; networkLog: string } | null = null;
  #starts = 0;

  private constructor(options: AppOptions) {
    this.#options = options;
    this.library = options.library ?? join(options.folder, 'library');
  }

  static async launch(options: AppOptions): Promise<App> {
    const app = new App(options);
    await app.start();
    return app;
  }

  get electron(): ElectronApplication {
    return this.#now.electron;
  }

  get page(): Page {
    return this.#now.page;
  }

  get isRunning(): boolean {
    return this.#running !== null;
  }

  /** The arguments that lead another start to the same library and settings. */
  get folderArguments(): string[] {
    const settings = join(this.#options.folder, 'settings');
    return [`--user-data-dir=${settings}`, `--library=${this.library}`];
  }

  /** Starts it, on the same library and settings as before. */
  async start(args: readonly string[] = this.#options.args ?? []): Promise<void> {
    const { folder, env, isTraced = true } = this.#options;
    await mkdir(folder, { recursive: true });
    this.#starts += 1;
    const networkLog = join(folder, `network-${this.#starts}.json`);
    const electron = await _electron.launch({
      timeout: START_LIMIT_MS,
      cwd: root,
      // Chromium has no sandbox for root.
      chromiumSandbox: !isRoot,
      // The app's own theme, not one that is put over it.
      colorScheme: null,
      env: { ...appEnvironment(), ...env },
      args: [root, ...this.folderArguments, `--log-net-log=${networkLog}`, ...args],
    });
    watchForTrouble(electron, this.troubles);
    if (isTraced) await electron.context().tracing.start({ screenshots: true, snapshots: true });
    try {
      const page = await electron.firstWindow({ timeout: START_LIMIT_MS });
      await page.waitForLoadState();
      this.#running = { electron, page, networkLog };
    } catch (error) {
      electron.process().kill('SIGKILL');
      throw new Error(['The app has shown no window.', ...this.troubles].join('\n'), {
        cause: error,
      });
    }
  }

  /** Quits as a person does. Throws where the app does not end well. */
  quit(): Promise<void> {
    return this.#end((electron) => electron.close());
  }

  /** Ends it as the system does when it shuts down. */
  terminate(): Promise<void> {
    return this.#end((electron) => electron.process().kill('SIGTERM'));
  }

  /** Waits for the end that `act` brings about, which has to be a good one. */
  endBy(act: () => Promise<void>): Promise<void> {
    return this.#end(act);
  }

  /** Quits, and starts again. */
  async restart(): Promise<void> {
    await this.quit();
    await this.start([]);
  }

  /** Ends it at once, as a crash or a loss of power would. */
  async kill(): Promise<void> {
    const { electron } = this.#now;
    const ended = once(electron.process(), 'exit');
    electron.process().kill('SIGKILL');
    await ended;
    this.#running = null;
  }

  /** Writes what Playwright saw since the start, to be opened with `npx playwright show-trace`. False where it was not to look. */
  async saveTrace(path: string): Promise<boolean> {
    if (this.#options.isTraced === false) return false;
    await this.electron.context().tracing.stop({ path });
    return true;
  }

  async #end(end: (electron: ElectronApplication) => unknown): Promise<void> {
    const { electron, networkLog } = this.#now;
    const ended = once(electron.process(), 'exit');
    await end(electron);
    const [code, signal] = await ended;
    this.#running = null;
    if (code !== 0) throw new Error(`The app ended with code ${code}, signal ${signal}.`);
    this.troubles.push(...(await readNetworkUse(networkLog)));
  }

  get #now() {
    if (!this.#running) throw new Error('The app is not running.');
    return this.#running;
  }
}

/** This environment without what would lead the app to a library of somebody's own. */
export function appEnvironment(): Record<string, string> {
  const { ATTEST_LIBRARY: _library, ATTEST_USER_DATA: _settings, ...env } = process.env;
  const entries = Object.entries({ ...env, ATTEST_UNATTENDED: '1' });
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] != null));
}
