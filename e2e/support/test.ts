import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base, expect, type Page, type TestInfo } from '@playwright/test';
import { App, type AppOptions } from './App';
import { articleText } from './selectPassage';

type LaunchOptions = Omit<AppOptions, 'folder'>;

interface Fixtures {
  /** A folder for the test's own files. */
  folder: string;
  /** Starts an app on a new library. At the end it has to quit well, and nothing may have gone wrong in it. */
  launchApp: (options?: LaunchOptions) => Promise<App>;
  /** The app, on a new library, with the sample article in sight. */
  app: App;
  /** The page in its window, of its first start. */
  page: Page;
}

export { expect };

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  folder: async ({}, use, testInfo) => {
    const folder = testInfo.outputPath('files');
    await mkdir(folder, { recursive: true });
    await use(folder);
  },

  launchApp: async ({ folder }, use, testInfo) => {
    const apps: App[] = [];
    await use(async (options = {}) => {
      const app = await App.launch({ ...options, folder: join(folder, `app-${apps.length + 1}`) });
      apps.push(app);
      return app;
    });
    const hasFailed = testInfo.status !== testInfo.expectedStatus;
    for (const app of apps) {
      if (app.isRunning && hasFailed) await keepEvidence(app, testInfo);
      if (app.isRunning) await (hasFailed ? app.kill() : app.quit());
      expect(app.troubles, 'what went wrong in the app').toEqual([]);
    }
  },

  app: async ({ launchApp }, use) => {
    const app = await launchApp();
    // A key that is pressed before the library is open does nothing: no person is as quick as that.
    await expect(articleText(app.page)).toBeVisible();
    await use(app);
  },

  page: async ({ app }, use) => {
    await use(app.page);
  },
});

async function keepEvidence(app: App, testInfo: TestInfo): Promise<void> {
  await testInfo.attach('window', { body: await describeWindow(app) });
  const screenshot = testInfo.outputPath('failure.png');
  // A window that was given no size has no picture; its trace is wanted all the more.
  const isTaken = await app.page.screenshot({ path: screenshot }).then(
    () => true,
    () => false,
  );
  if (isTaken) await testInfo.attach('screenshot', { path: screenshot });
  const trace = testInfo.outputPath('trace.zip');
  if (await app.saveTrace(trace)) await testInfo.attach('trace', { path: trace });
}

/** The window as the system has it, and its page. */
async function describeWindow({ electron, page }: App): Promise<string> {
  const windows = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      isVisible: window.isVisible(),
      bounds: window.getContentBounds(),
    })),
  );
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const said = JSON.stringify({ windows, page: size });
  process.stderr.write(`${said}\n`);
  return said;
}
