import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { callBridge } from './support/callBridge';
import { findViolations } from './support/findViolations';
import { articleText } from './support/selectPassage';
import { type Feed, type PublishedRelease, startFeed } from './support/startFeed';
import { electronTest as base, expect } from './support/test';

interface Fixtures {
  /** Publishes a version locally. */
  publish: (release?: Partial<PublishedRelease>) => Promise<Feed>;
}

const test = base.extend<Fixtures>({
  publish: async ({ folder }, use) => {
    const feeds: Feed[] = [];
    await use(async (release) => {
      const feed = await startFeed(folder, {
        version: '9.9.9',
        notes: '<h2>New</h2><ul><li>Faster &amp; quieter</li></ul>',
        content: 'a package',
        ...release,
      });
      feeds.push(feed);
      return feed;
    });
    for (const feed of feeds) await feed.stop();
  },
});

async function openUpdates(page: Page) {
  await expect(articleText(page)).toBeVisible();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Updates…' }).click();
  return page.getByRole('dialog', { name: 'Attest updates' });
}

test('updates are checked for only after the person agrees, and once a day', async ({
  launchApp,
  publish,
}) => {
  const feed = await publish();
  const app = await launchApp({ env: feed.env });
  let dialog = await openUpdates(app.page);
  await expect(dialog.getByRole('status')).toContainText('doesn’t check for new versions');
  await expect(dialog.getByRole('button', { name: 'Check now' })).toHaveCount(0);
  // Not even if a script in the page requests it.
  for (const action of ['check', 'download', 'restart']) {
    const answer = await callBridge(app.page, 'appUpdates.act', { action });
    expect(answer, action).toMatchObject({ ok: false, code: 'invalid' });
  }
  await app.restart();
  dialog = await openUpdates(app.page);
  expect(feed.requests).toEqual([]);

  await dialog.getByRole('radio', { name: 'On' }).click();
  await expect(dialog.getByRole('status')).toContainText('Attest 9.9.9 is out.');
  await expect(dialog.getByRole('region', { name: 'What’s new' })).toHaveText(
    'New\n– Faster & quieter',
  );
  expect(await findViolations(app.page)).toEqual([]);
  expect(feed.requests).toEqual([expect.stringMatching(/^\/latest.*\.yml$/)]);
  const tells = [...feed.headers].filter((name) => /cookie|auth|id$|referer/.test(name));
  expect(tells).toEqual([]);

  await app.restart();
  dialog = await openUpdates(app.page);
  await expect(dialog.getByRole('status')).toContainText('Attest 9.9.9 is out.');
  // Had the start checked unasked, this would be one too many.
  await dialog.getByRole('button', { name: 'Check now' }).click();
  await expect.poll(() => feed.requests.length).toBe(2);
  await expect(dialog.getByRole('button', { name: 'Check now' })).toBeEnabled();

  await dialog.getByRole('radio', { name: 'Off' }).click();
  await expect(dialog.getByRole('status')).toContainText('doesn’t check for new versions');
  await app.restart();
  await openUpdates(app.page);
  expect(feed.requests).toHaveLength(2);
});

test('the first start on another day announces a new version', async ({
  folder,
  launchApp,
  publish,
}) => {
  const feed = await publish();
  const memory = {
    ...{ bounds: null, isMaximized: false, theme: 'system', library: null },
    updates: { isOn: true, checkedAt: '2025-01-01T00:00:00.000Z', found: null },
  };
  const file = join(folder, 'app-1', 'settings', 'window.json');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(memory));
  const { page } = await launchApp({ env: feed.env });
  await expect(page.getByText('Attest 9.9.9 is out.')).toBeVisible();
  await page.getByRole('button', { name: 'What’s new' }).click();
  await expect(page.getByRole('dialog', { name: 'Attest updates' })).toContainText('Faster');
  expect(feed.requests).toHaveLength(1);
});

test('a copy that can’t update itself only announces a newer version', async ({
  launchApp,
  publish,
}) => {
  const feed = await publish();
  const { ATTEST_UPDATE_KIND: _kind, ...env } = feed.env;
  const { page } = await launchApp({ env });
  const dialog = await openUpdates(page);
  await dialog.getByRole('radio', { name: 'On' }).click();
  await expect(dialog.getByRole('status')).toContainText('Attest 9.9.9 is out.');
  await expect(dialog).toContainText('This is a development build');
  await expect(dialog.getByRole('button', { name: 'Download' })).toHaveCount(0);
  const answer = await callBridge(page, 'appUpdates.act', { action: 'download' });
  expect(answer).toMatchObject({ ok: false, code: 'invalid' });
  expect(feed.requests).toHaveLength(1);
});

/** A copy of the app to replace, and a newer one that records that it ran. */
async function makeAppImage(folder: string) {
  const appImage = join(folder, 'Attest.AppImage');
  const ran = join(folder, 'ran.txt');
  const content = `#!/bin/sh\necho "exits: $APPIMAGE_EXIT_AFTER_INSTALL" >> '${ran}'\n`;
  await writeFile(appImage, 'the earlier one');
  await chmod(appImage, 0o755);
  return { appImage, ran, content };
}

/** Agrees to updates and downloads the latest. */
async function download(page: Page) {
  const dialog = await openUpdates(page);
  await dialog.getByRole('radio', { name: 'On' }).click();
  await dialog.getByRole('button', { name: 'Download' }).click();
  return dialog;
}

test.describe('an AppImage', () => {
  test.skip(process.platform !== 'linux', 'Only on Linux is it a replaceable file.');

  test('a download is installed when the app quits, not before', async ({
    folder,
    launchApp,
    publish,
  }) => {
    const { appImage, ran, content } = await makeAppImage(folder);
    const feed = await publish({ content });
    const app = await launchApp({ env: { ...feed.env, APPIMAGE: appImage } });
    const dialog = await download(app.page);
    await expect(dialog.getByRole('status')).toContainText('has been downloaded and verified');
    await expect(dialog.getByRole('button', { name: 'Restart now' })).toBeVisible();
    expect(await readFile(appImage, 'utf8')).toBe('the earlier one');
    await app.quit();
    expect(await readFile(appImage, 'utf8')).toBe(content);
    expect(await readFile(ran, 'utf8')).toBe('exits: true\n');
  });

  test('Restart now saves everything, installs, and starts the newer version', async ({
    folder,
    launchApp,
    publish,
  }) => {
    const { appImage, ran, content } = await makeAppImage(folder);
    const feed = await publish({ content });
    const app = await launchApp({ env: { ...feed.env, APPIMAGE: appImage } });
    const dialog = await download(app.page);
    await app.endBy(() => dialog.getByRole('button', { name: 'Restart now' }).click());
    expect(await readFile(appImage, 'utf8')).toBe(content);
    // It is started but not waited for.
    await expect.poll(() => readFile(ran, 'utf8').catch(() => '')).toBe('exits: \n');
  });

  test('a download that is not what was published is rejected', async ({
    folder,
    launchApp,
    publish,
  }) => {
    const { appImage } = await makeAppImage(folder);
    const feed = await publish({ isChecksumWrong: true });
    const app = await launchApp({ env: { ...feed.env, APPIMAGE: appImage } });
    const dialog = await download(app.page);
    await expect(dialog.getByRole('alert')).toContainText('checksum doesn’t match');
    await expect(dialog.getByRole('button', { name: 'Restart now' })).toHaveCount(0);
    await app.quit();
    expect(await readFile(appImage, 'utf8')).toBe('the earlier one');
  });
});
