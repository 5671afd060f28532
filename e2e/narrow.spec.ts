import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { callBridge } from './support/callBridge';
import type { ElectronApp } from './support/ElectronApp';
import { makeMarkedLibrary, passageOf } from './support/makeMarkedLibrary';
import { articleText, selectPassage } from './support/selectPassage';
import { electronTest as base, expect } from './support/test';

const rowsOf = (page: Page, list: string) =>
  page.getByRole('listbox', { name: list }).getByRole('option');

async function resize(app: ElectronApp, width: number, height: number): Promise<void> {
  await app.electron.evaluate(
    ({ BrowserWindow }, [wide, high]) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(wide, high),
    [width, height] as const,
  );
  await expect.poll(() => app.page.evaluate(() => innerWidth)).toBe(width);
}

/** True where a click in its middle would hit it. */
const isOnTop = (locator: Locator) =>
  locator.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && element.contains(hit);
  });

/** An article with six highlights, in the smallest window. */
const test = base.extend<{ small: ElectronApp }>({
  small: async ({ launchApp, folder }, use) => {
    const library = join(folder, 'library');
    await makeMarkedLibrary(library, 6);
    const app = await launchApp({ library });
    await expect(articleText(app.page)).toContainText(passageOf(0));
    await callBridge(app.page, 'collection.create', { name: 'Harbours', parent: null });
    await expect(app.page.getByRole('row', { name: /Harbours/ })).toBeVisible();
    await resize(app, 720, 480);
    await use(app);
  },
});

test('in the smallest window every button of the bar is in reach, also while the text is edited', async ({
  small: { page },
}) => {
  const buttons = page.getByRole('banner').getByRole('button');
  for (const _state of ['read', 'edited']) {
    for (const button of await buttons.all()) {
      expect
        .soft(await isOnTop(button), String(await button.getAttribute('aria-label')))
        .toBe(true);
    }
    await page.keyboard.press('ControlOrMeta+e');
  }
});

test('in the smallest window the list of articles has room, and nothing lies over it', async ({
  small: { page },
}) => {
  const list = page.getByRole('listbox', { name: 'Articles' });
  const { height = 0 } = (await list.boundingBox()) ?? {};
  expect(height).toBeGreaterThan(100);
  await list.getByRole('option').first().scrollIntoViewIfNeeded();
  expect(await isOnTop(list.getByRole('option').first())).toBe(true);
});

test('in a narrow window the find bar is not covered by the highlights', async ({
  small: { page },
}) => {
  await page.keyboard.press('ControlOrMeta+Shift+h');
  await expect(rowsOf(page, 'Highlights').first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+f');
  await expect(rowsOf(page, 'Highlights')).toHaveCount(0);
  expect(await isOnTop(page.getByRole('button', { name: 'Close find bar' }))).toBe(true);
});

test('a sidebar over the article makes way for what is chosen in it', async ({ small }) => {
  const { page, electron } = small;
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2),
  );
  const articles = page.getByRole('listbox', { name: 'Articles' });
  await expect(articles).toBeHidden();
  await page.keyboard.press('ControlOrMeta+Shift+l');
  await page.getByRole('button', { name: /^Sources/ }).click();
  await expect(page.getByRole('button', { name: 'Add a source' })).toBeVisible();
  await expect(articles).toBeHidden();
});

base('Shift and a click choose highlights and select no words', async ({ launchApp, folder }) => {
  const library = join(folder, 'library');
  await makeMarkedLibrary(library, 4);
  const { page } = await launchApp({ library });
  const rows = rowsOf(page, 'Highlights');
  await rows.first().click();
  await rows.nth(2).click({ modifiers: ['Shift'] });
  await expect(page.getByRole('toolbar', { name: 'Chosen' })).toContainText('3 chosen');
  expect(await page.evaluate(() => String(document.getSelection()))).not.toContain(passageOf(1));
});

base(
  'the tools for a passage stay together where they take a second line',
  async ({ launchApp, folder }) => {
    const library = join(folder, 'library');
    await makeMarkedLibrary(library, 2);
    const app = await launchApp({ library });
    await expect(articleText(app.page)).toContainText(passageOf(0));
    await resize(app, 1100, 700);
    await selectPassage(app.page, 'nobody signed');
    const bar = app.page.getByRole('toolbar', { name: 'Selected passage' });
    const topOf = async (name: RegExp) =>
      (await bar.getByRole('button', { name }).boundingBox())?.y ?? Number.NaN;
    expect(await topOf(/^Write note/)).toBe(await topOf(/^More/));
  },
);

base(
  'what is known of an article that runs from right to left is told apart',
  async ({ launchApp, folder }) => {
    const file = join(folder, 'port.md');
    await writeFile(
      file,
      '# ميناء المدينة\n\nقال رئيس البلدية إن الميناء كلف كثيرا من المال هذا العام.\n',
    );
    const { page } = await launchApp({ args: [file] });
    await rowsOf(page, 'Articles').filter({ hasText: 'ميناء' }).click();
    await expect(articleText(page)).toContainText('البلدية');
    await page.keyboard.press('F2');
    const details = page.getByRole('dialog', { name: 'Article details' });
    await details.getByRole('textbox', { name: 'Published' }).fill('2025-03-26');
    await page.keyboard.press('Enter');
    const facts = page.getByRole('main').getByRole('listitem');
    const [date, words] = [facts.filter({ hasText: '2025' }), facts.filter({ hasText: 'words' })];
    await expect(date).toBeVisible();
    // The sign between them follows the date, to its left.
    const gap = await date.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect().left - element.getBoundingClientRect().left;
    });
    expect(gap).toBeGreaterThan(8);
    expect((await words.boundingBox())?.x).toBeLessThan((await date.boundingBox())?.x ?? 0);
  },
);
