import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { ElectronApp } from '../support/ElectronApp';
import { articleText, selectPassage } from '../support/selectPassage';
import { expect, electronTest as test } from '../support/test';

const screens = resolve(import.meta.dirname, '../../docs/screens');
const sample = resolve(import.meta.dirname, '../../resources/sample/attest-sample.md');
const sizes = { wide: { width: 1280, height: 800 }, narrow: { width: 1000, height: 700 } };
const themes = ['light', 'dark'] as const;

const highlights = (page: Page) => page.getByRole('listbox', { name: 'Highlights' });

test('the story of the sample article, in pictures', async ({ app, page }, testInfo) => {
  await expect(articleText(page)).toContainText('Kestrel Bay', { ignoreCase: true });
  await takePictures(app, 'first-start');

  await test.step('claims and other passages', async () => {
    await highlight(page, '41 million crowns', '1', 1);
    await writeNote(page, 'Does that include the pumping station?');
    await linkNew(page, 'Council minutes, 6 November 2025', 'Originates from');
    await linkNew(page, 'Letter of the harbour engineer', 'Contradicted by');
    await highlight(page, '63 million crowns', '1', 2);
    await linkKnown(page, 'Letter of the harbour engineer', 'Originates from');
    await highlight(page, '212 houses were flooded', '1', 3);
    await linkNew(page, 'County report on the storm of January 2023', 'Supported by');
    await highlight(page, 'comes every ten years now', '2', 4);
    await highlight(page, 'Coastal Institute', '3', 5);
    await highlight(page, 'risen by 58 percent since 2020', '1', 6);
    await highlight(page, 'a needle’s eye', '4', 7);
  });
  await highlights(page)
    .getByRole('option', { name: /41 million crowns/ })
    .click();
  await takePictures(app, 'read');

  await test.step('linking', async () => {
    await page.keyboard.press('Escape');
    await highlights(page)
      .getByRole('option', { name: /58 percent/ })
      .click();
    await page.getByRole('button', { name: /^Link source/ }).click();
    await page.getByRole('searchbox', { name: 'Source' }).fill('co');
    await takePictures(app, 'link');
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  await page.keyboard.press('ControlOrMeta+2');
  await expect(page.getByRole('grid', { name: 'Ledger' })).toBeVisible();
  await takePictures(app, 'ledger');

  await page.keyboard.press('ControlOrMeta+3');
  await page.getByRole('option', { name: /Letter of the harbour engineer/ }).click();
  await expect(page.getByText('63 million crowns')).toBeVisible();
  await takePictures(app, 'sources');

  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.press('ControlOrMeta+1');
  await page.keyboard.press('ControlOrMeta+Shift+E');
  await page.getByRole('radio', { name: 'Web page' }).click();
  // Not into the frame: it is sandboxed and blocks Playwright's scripts.
  await expect(page.getByTitle('Exported page')).toBeVisible();
  await takePictures(app, 'export');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await test.step('a newer version, with a changed claim', async () => {
    await update(app, testInfo.outputPath('newer.md'));
    await takePictures(app, 'review');
  });
  await page.keyboard.press('ControlOrMeta+4');
  await expect(page.getByRole('region', { name: 'Compared text' })).toContainText('47 million');
  await takePictures(app, 'revisions');
});

async function update(app: ElectronApp, path: string): Promise<void> {
  const { page } = app;
  const text = await readFile(sample, 'utf8');
  const newer = text.replace('41 million crowns', '47 million crowns');
  expect(newer).not.toBe(text);
  await writeFile(path, newer);
  await app.system.chooseFiles(path);
  await page.keyboard.press('ControlOrMeta+Shift+U');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await expect(articleText(page)).toContainText('47 million crowns');
  await page.keyboard.press('r');
  await expect(page.getByRole('region', { name: 'Review' })).toContainText('47 million crowns');
}

async function highlight(page: Page, words: string, key: string, count: number): Promise<void> {
  await selectPassage(page, words);
  await page.keyboard.press(key);
  await expect(highlights(page).getByRole('option')).toHaveCount(count);
}

async function writeNote(page: Page, text: string): Promise<void> {
  await page.keyboard.press('n');
  await page.keyboard.type(text);
  await page.keyboard.press('Escape');
}

async function linkNew(page: Page, title: string, relation: string): Promise<void> {
  await page.keyboard.press('l');
  await page.getByRole('searchbox', { name: 'Source' }).fill(title);
  await page.getByRole('option', { name: `New source “${title}”` }).click();
  await finishLink(page, relation);
}

async function linkKnown(page: Page, title: string, relation: string): Promise<void> {
  await page.keyboard.press('l');
  await page.getByRole('searchbox', { name: 'Source' }).fill(title);
  await page.getByRole('option', { name: title }).first().click();
  await finishLink(page, relation);
}

async function finishLink(page: Page, relation: string): Promise<void> {
  await page.getByRole('radio', { name: relation }).click();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** Takes pictures of the current view, in both themes and at both sizes. */
async function takePictures(app: ElectronApp, name: string): Promise<void> {
  const { page } = app;
  for (const [size, { width, height }] of Object.entries(sizes)) {
    await app.electron.evaluate(
      ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h),
      [width, height] as const,
    );
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
    for (const theme of themes) {
      await page.evaluate((wanted) => {
        document.documentElement.dataset.theme = wanted;
      }, theme);
      const suffix = size === 'wide' ? theme : `${size}-${theme}`;
      await page.screenshot({
        path: join(screens, `${name}-${suffix}.png`),
        animations: 'disabled',
      });
    }
  }
}
