import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from '@playwright/test';
import { asPerson, type Person } from './Person';

const program = '/opt/Attest/attest';

/** The installed app, run by an ordinary user. Its fuses forbid Node's inspector, so it is driven as a page. */
export class InstalledApp {
  readonly page: Page;
  readonly process: ChildProcess;
  readonly #browser: Browser;

  private constructor(page: Page, process: ChildProcess, browser: Browser) {
    this.page = page;
    this.process = process;
    this.#browser = browser;
  }

  /** Starts it as the desktop does, with something to open. */
  static async start(person: Person, ...opened: string[]): Promise<InstalledApp> {
    const child = spawn(program, ['--remote-debugging-port=0', ...opened], {
      ...asPerson(person),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const browser = await chromium.connectOverCDP(await readDebugAddress(child));
    const page = browser.contexts()[0]?.pages()[0];
    if (!page) throw new Error('The app showed no window.');
    return new InstalledApp(page, child, browser);
  }

  /** Starts another one, which should hand over what it was given to open and exit. Returns its exit code. */
  static async startAnother(person: Person, ...opened: string[]): Promise<number> {
    const child = spawn(program, opened, { ...asPerson(person), stdio: 'ignore' });
    const [code] = await once(child, 'exit');
    return code;
  }

  /** Closes its window as a person does. Returns its exit code. */
  async quit(): Promise<number> {
    const ended = once(this.process, 'exit');
    await this.page.close({ runBeforeUnload: true });
    const [code] = await ended;
    await this.#browser.close();
    return code;
  }
}

/** The address the app listens on, which it writes to stderr. The rest of its stderr is drained. */
async function readDebugAddress(child: ChildProcess): Promise<string> {
  if (!child.stderr) throw new Error('The app has no stderr.');
  const said: string[] = [];
  const lines = createInterface({ input: child.stderr });
  return new Promise((resolve, reject) => {
    lines.on('line', (line) => {
      said.push(line);
      const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (address) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error([`It exited with ${code}.`, ...said].join('\n'))),
    );
  });
}
