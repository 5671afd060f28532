import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test as playwright, type TestInfo } from '@playwright/test';
import type { App, AppOptions } from './App';
import { ChromiumApp } from './ChromiumApp';
import { ElectronApp } from './ElectronApp';
import { articleText } from './selectPassage';

export interface Place {
  /** Chromium's executable if the page is shown in it; null for Electron. */
  chromium: string | null;
}

interface Fixtures<Shown extends App> {
  /** Starts an app on a new library. At the end it has to quit cleanly, with no troubles. */
  launchApp: (options?: Omit<AppOptions, 'folder'>) => Promise<Shown>;
  /** The app on a new library, with the sample article in view. */
  app: Shown;
  /** The page of its first start. */
  page: Page;
}

export { expect };

const base = playwright.extend<Place & { folder: string }>({
  chromium: [null, { option: true }],
  /** A folder for the test's own files. */
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies from the pattern.
  folder: async ({}, use, testInfo) => {
    const folder = testInfo.outputPath('files');
    await mkdir(folder, { recursive: true });
    await use(folder);
  },
});

/** For the page's behaviour, in Electron and Chromium alike. */
export const test = withApp<App>((options, chromium) =>
  chromium === null
    ? ElectronApp.launch(options)
    : ChromiumApp.launch({ ...options, program: chromium }),
);

/** For behaviour specific to Electron. */
export const electronTest = withApp((options, chromium) => {
  if (chromium === null) return ElectronApp.launch(options);
  throw new Error('This needs Electron: tag it @electron, or leave its spec out of chromiumSpecs.');
});

function withApp<Shown extends App>(
  launch: (options: AppOptions, chromium: string | null) => Promise<Shown>,
) {
  return base.extend<Fixtures<Shown>>({
    launchApp: async ({ folder, chromium }, use, testInfo) => {
      const apps: Shown[] = [];
      await use(async (options = {}) => {
        const place = join(folder, `app-${apps.length + 1}`);
        const app = await launch({ ...options, folder: place }, chromium);
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
      // A key pressed before the library is open does nothing: no person is that quick.
      await expect(articleText(app.page)).toBeVisible();
      await use(app);
    },

    page: async ({ app }, use) => {
      await use(app.page);
    },
  });
}

/** Each kind separately: a window without a size has no picture, which makes its trace all the more useful. */
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

async function keepMeasures(app: App, testInfo: TestInfo): Promise<void> {
  const body = JSON.stringify(await app.measure());
  await testInfo.attach('measures', { body });
}

async function keepScreenshot({ page }: App, testInfo: TestInfo): Promise<void> {
  const path = testInfo.outputPath('failure.png');
  await page.screenshot({ path });
  await testInfo.attach('screenshot', { path });
}
