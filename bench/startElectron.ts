import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { chromium, type Page } from '@playwright/test';

/** In Node, the electron package is the path of its program. */
const program: string = createRequire(import.meta.url)('electron');
const isRoot = process.getuid?.() === 0;

export interface RunningElectron {
  page: Page;
  /** When the process was started, in ms since 1970. */
  startedAtMs: number;
  stop(): Promise<void>;
}

/** Starts Electron with an app, and connects to its page from outside, so that the start isn’t held up. */
export async function startElectron(args: readonly string[]): Promise<RunningElectron> {
  const startedAtMs = Date.now();
  const switches = ['--remote-debugging-port=0', ...(isRoot ? ['--no-sandbox'] : [])];
  const child = spawn(program, [...switches, ...args], {
    env: { ...process.env, ATTEST_UNATTENDED: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'exit');
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [found] = /ws:\/\/\S+/.exec(said) ?? [];
      if (found) resolve(found);
    });
    ended.then(() => reject(new Error(`Electron ended too soon. It said:\n${said}`)), reject);
  });
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (!context) throw new Error('Electron has no window to connect to.');
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  return {
    page,
    startedAtMs,
    async stop() {
      await browser.close();
      child.kill();
      await ended;
    },
  };
}

/** When a mark or paint happened, in ms since 1970; waits for it. `after`: only later marks count. */
export async function momentOf(page: Page, name: string, after = 0): Promise<number> {
  const found = await page.waitForFunction(
    ([wanted, earliestMs]) => {
      const moments = performance
        .getEntriesByName(wanted)
        .map((entry) => performance.timeOrigin + entry.startTime);
      return moments.find((moment) => moment > earliestMs) ?? false;
    },
    [name, after] as const,
  );
  return Number(await found.jsonValue());
}
