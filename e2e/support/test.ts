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

/** Each kind by itself: a window that was given no size has no picture, and its trace is wanted all the more. */
async function keepEvidence(app: App, testInfo: TestInfo): Promise<void> {
  for (const keep of [keepTrace, keepMeasures, keepScreenshot]) {
    await keep(app, testInfo).catch((error: unknown) =>
      testInfo.attach(`${keep.name} failed`, { body: String(error) }),
    );
  }
}

async function keepTrace(app: App, testInfo: TestInfo): Promise<void> {
  const path = testInfo.outputPath('trace.zip');
  if (await app.saveTrace(path)) await testInfo.attach('trace', { path });
}

/** Of the window as the system has it, and of its page. */
async function keepMeasures({ electron, page }: App, testInfo: TestInfo): Promise<void> {
  const windows = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      isVisible: window.isVisible(),
      bounds: window.getContentBounds(),
    })),
  );
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const body = JSON.stringify({ windows, page: size });
  await testInfo.attach('measures', { body });
}

async function keepScreenshot({ page }: App, testInfo: TestInfo): Promise<void> {
  const path = testInfo.outputPath('failure.png');
  await page.screenshot({ path });
  await testInfo.attach('screenshot', { path });
}
