import { once } from 'node:events';
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { type App, type AppOptions, IS_TRACED } from './App';
import { appEnvironment } from './appEnvironment';
import { ElectronSystem } from './ElectronSystem';
import { readNetworkUse } from './readNetworkUse';
import { watchForTrouble } from './watchForTrouble';

const root = resolve(import.meta.dirname, '../..');
/** Far more than it takes, even on a busy machine. */
const START_LIMIT_MS = 60_000;
const isRoot = process.getuid?.() === 0;

/** The real app, in Electron. */
export class ElectronApp implements App {
  readonly library: string;
  readonly troubles: string[] = [];
  readonly system = new ElectronSystem(() => this.electron);
  readonly #options: AppOptions;
  #running: { electron: ElectronApplication; page: Page; networkLog: string } | null = null;
  #starts = 0;

  private constructor(options: AppOptions) {
    this.#options = options;
    this.library = options.library ?? join(options.folder, 'library');
  }

  static async launch(options: AppOptions): Promise<ElectronApp> {
    const app = new ElectronApp(options);
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

  get logPath(): string {
    return join(this.#options.folder, 'settings/logs/attest.log');
  }

  /** Its log so far. */
  readonly readLog = () => readFile(this.logPath, 'utf8').catch(() => '');

  /** `env` replaces that of the first start. */
  async start(
    args: readonly string[] = this.#options.args ?? [],
    env = this.#options.env,
  ): Promise<void> {
    const { folder, isTraced = IS_TRACED } = this.#options;
    await mkdir(folder, { recursive: true });
    this.#starts += 1;
    const networkLog = join(folder, `network-${this.#starts}.json`);
    const electron = await _electron.launch({
      timeout: START_LIMIT_MS,
      cwd: root,
      // Chromium has no sandbox for root.
      chromiumSandbox: !isRoot,
      // The app's own theme, not Playwright's override.
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
      throw new Error(['The app showed no window.', ...this.troubles].join('\n'), {
        cause: error,
      });
    }
  }

  quit(): Promise<void> {
    return this.#end((electron) => electron.close());
  }

  /** Ends it as a system shutdown does. */
  terminate(): Promise<void> {
    return this.#end((electron) => electron.process().kill('SIGTERM'));
  }

  /** Waits for the exit that `act` causes, which has to be clean. */
  endBy(act: () => Promise<void>): Promise<void> {
    return this.#end(act);
  }

  async restart(): Promise<void> {
    await this.quit();
    await this.start([]);
  }

  /** As a crash or a power failure would. */
  async kill(): Promise<void> {
    const { electron } = this.#now;
    const ended = once(electron.process(), 'exit');
    electron.process().kill('SIGKILL');
    await ended;
    this.#running = null;
  }

  async saveTrace(path: string): Promise<boolean> {
    if (!(this.#options.isTraced ?? IS_TRACED)) return false;
    await this.electron.context().tracing.stop({ path });
    return true;
  }

  async measure(): Promise<unknown> {
    const windows = await this.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => ({
        isVisible: window.isVisible(),
        bounds: window.getContentBounds(),
      })),
    );
    const page = await this.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    return { windows, page };
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
