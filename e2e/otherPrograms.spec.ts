import { execFile } from 'node:child_process';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { appEnvironment } from './support/appEnvironment';
import { selectPassage } from './support/selectPassage';
import { expect, test } from './support/test';

const cli = resolve(import.meta.dirname, '../out/main/cli.js');

/** Runs the command line on a library and returns its JSON. */
async function attest(library: string, ...args: string[]): Promise<unknown> {
  const words = [cli, '--library', library, '--json', ...args];
  const { stdout } = await promisify(execFile)(process.execPath, words, { env: appEnvironment() });
  return JSON.parse(stdout);
}

const notices = (page: Page) => page.getByRole('region', { name: 'Notices' });

/** The folder of a new library's only article. */
async function articleFolder(library: string): Promise<string> {
  const [id = ''] = await readdir(join(library, 'articles'));
  return join(library, 'articles', id);
}

test.describe('beside an open window', () => {
  test('the command line changes its library, and the window shows and can undo that', async ({
    app,
    page,
    folder,
  }) => {
    const file = join(folder, 'story.txt');
    await writeFile(file, 'A story from the command line\n\nThe ministry said so.\n');
    await attest(app.library, 'import', file);
    const item = page.getByRole('option', { name: /A story from the command line/ });
    await expect(item).toBeVisible();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(item).toBeHidden();
  });

  test('another program’s changes are shown at once', async ({ app, page }) => {
    const path = join(await articleFolder(app.library), 'article.json');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('The town council approved', 'The county board approved'));
    await expect(page.getByText('The county board approved')).toBeVisible();
  });

  test('highlights that another program removes are kept and saved again', async ({
    app,
    page,
  }) => {
    await selectPassage(page, 'The town council approved');
    await page.keyboard.press('1');
    const path = join(await articleFolder(app.library), 'annotations.json');
    await expect.poll(() => readFile(path, 'utf8').catch(() => '')).toContain('town council');
    await rm(path);
    await expect(notices(page).getByText(/Another program removed/)).toBeVisible();
    await selectPassage(page, 'on Thursday night');
    await page.keyboard.press('1');
    await expect.poll(() => readFile(path, 'utf8').catch(() => '')).toContain('Thursday night');
    expect(await readFile(path, 'utf8')).toContain('town council');
    app.troubles.length = 0;
  });

  test('a library whose folder disappears accepts no changes, and says so', async ({
    app,
    page,
  }) => {
    const away = `${app.library}-away`;
    await rename(app.library, away);
    await selectPassage(page, 'The town council approved');
    await page.keyboard.press('1');
    await expect(
      notices(page)
        .getByText(/no longer there/)
        .first(),
    ).toBeVisible();
    await rename(away, app.library);
    await selectPassage(page, 'The town council approved');
    await page.keyboard.press('1');
    const path = join(await articleFolder(app.library), 'annotations.json');
    await expect.poll(() => readFile(path, 'utf8').catch(() => '')).toContain('town council');
    app.troubles.length = 0;
  });
});
