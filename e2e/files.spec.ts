import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { drop } from './support/drop';
import { articleText } from './support/selectPassage';
import { expect, test } from './support/test';

const articles = (page: Page) =>
  page.getByRole('listbox', { name: 'Articles' }).getByRole('option');
const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });
const notices = (page: Page) => page.getByRole('region', { name: 'Notices' });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function runByPalette(page: Page, command: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type(command);
  await page.keyboard.press('Enter');
}

const BRIDGE = '# The bridge\n\nIt was closed in May.';
const page2 = (text: string) =>
  `<!doctype html><html><head><title>News</title><link rel="canonical" href="https://example.org/news"></head><body><article><h1>News</h1><p>${text} ${'It goes on for a while. '.repeat(20)}</p></article></body></html>`;

test('the same file again: opened, copied, or dropped; from the trash it is restored', async ({
  page,
}) => {
  await drop(page, { 'bridge.md': BRIDGE });
  await expect(heading(page)).toHaveText('The bridge');
  const dialog = page.getByRole('dialog', { name: 'This is in the library already' });

  await articles(page).filter({ hasText: 'Kestrel Bay' }).click();
  await drop(page, { 'other-name.md': BRIDGE });
  await expect(dialog).toContainText('“The bridge” is in the library already, imported on');
  await dialog.getByRole('button', { name: 'Open it' }).click();
  await expect(heading(page)).toHaveText('The bridge');
  await expect(articles(page)).toHaveCount(2);

  await drop(page, { 'bridge.md': BRIDGE });
  await dialog.getByRole('button', { name: 'Import a second copy' }).click();
  await expect(articles(page)).toHaveCount(3);

  await drop(page, { 'bridge.md': BRIDGE, 'again.md': BRIDGE, 'new.md': '# New\n\nText.' });
  const several = page.getByRole('dialog', { name: '2 of these are in the library already' });
  await several.getByRole('button', { name: 'Skip them' }).click();
  await expect(articles(page)).toHaveCount(4);

  for (const count of [3, 2]) {
    await articles(page).filter({ hasText: 'The bridge' }).first().click();
    await runByPalette(page, 'move article to trash');
    await expect(articles(page)).toHaveCount(count);
  }
  await drop(page, { 'bridge.md': BRIDGE });
  await expect(dialog).toContainText('is in the trash');
  await dialog.getByRole('button', { name: 'Restore it' }).click();
  await expect(heading(page)).toHaveText('The bridge');
  await expect(articles(page)).toHaveCount(3);
});

test('a page saved again updates its article', async ({ page }) => {
  await drop(page, { 'news.html': page2('The first version.') });
  await expect(articleText(page)).toContainText('The first version.');
  await drop(page, { 'news-2.html': page2('The second version.') });
  const dialog = page.getByRole('dialog', { name: 'This is in the library already' });
  await expect(dialog).toContainText('the same address');
  await dialog.getByRole('button', { name: 'Update it from this' }).click();
  await expect(articleText(page)).toContainText('The second version.');
  await expect(articles(page)).toHaveCount(2);
});

test('an address alone is no text: it becomes a source, or the address of the next paste', async ({
  page,
}) => {
  await page.keyboard.press('ControlOrMeta+N');
  const dialog = page.getByRole('dialog', { name: 'Import' });
  const text = dialog.getByRole('textbox', { name: 'Text' });
  await text.fill('https://example.org/news');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(dialog).toContainText('This is an address. Attest can capture its page');
  await expect(text).toHaveValue('');
  await expect(dialog.getByRole('textbox', { name: 'Address' })).toHaveValue(
    'https://example.org/news',
  );
  await text.fill('The text of the page.');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(articleText(page)).toHaveText('The text of the page.');
  await expect(page.getByRole('main')).toContainText('example.org');

  await drop(page, { 'page.url': '[InternetShortcut]\r\nURL=https://example.com/a\r\n' });
  await dialog.getByRole('button', { name: 'Make it a source' }).click();
  await expect(notices(page)).toContainText('Added a source with this address.');
  await expect(page.getByRole('main')).toContainText('https://example.com/a');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(page.getByRole('main')).not.toContainText('https://example.com/a');
});

test('the trash: found, deleted for good, emptied; undo stays away, and so do they after a restart', async ({
  app,
}) => {
  const { page } = app;
  const names = ['One', 'Two', 'Three'];
  await drop(
    page,
    Object.fromEntries(names.map((name) => [`${name}.md`, `# ${name}\n\n${name}.`])),
  );
  await expect(articles(page)).toHaveCount(4);
  for (const [index, name] of names.entries()) {
    await articles(page).filter({ hasText: name }).click();
    await runByPalette(page, 'move article to trash');
    await expect(articles(page)).toHaveCount(3 - index);
  }
  await button(page, 'Trash 3').click();
  const main = page.getByRole('main');
  await expect(main).toContainText('In the trash since');
  await main.getByRole('searchbox', { name: 'Search the trash' }).fill('two');
  await main.getByRole('button', { name: 'Delete the one found…' }).click();
  const one = page.getByRole('dialog', { name: 'Delete this article for good?' });
  await expect(one).toContainText('0 highlights');
  await expect(one).toContainText('Undo can’t bring them back');
  await one.getByRole('button', { name: 'Delete for good' }).click();
  await expect(button(page, 'Trash 2')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(button(page, 'Trash 1')).toBeVisible();

  await runByPalette(page, 'empty trash');
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(button(page, 'Trash 1')).toBeHidden();
  await button(page, 'Trash').click();
  await expect(heading(page)).toHaveText('The trash is empty');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(articles(page)).toHaveText([/Three/, /Kestrel Bay/]);

  await app.quit();
  const files = await readdir(join(app.library, 'articles'));
  expect(files).toHaveLength(2);
  expect(await readdir(join(app.library, 'attachments'))).toHaveLength(2);
  await app.start();
  await expect(articles(app.page)).toHaveText([/Three/, /Kestrel Bay/]);
  await expect(button(app.page, /^Trash/)).toBeVisible();
  await expect(button(app.page, /^Trash \d/)).toBeHidden();
});

test('pictures: those in the file are shown, others keep their place, description and caption', async ({
  page,
}) => {
  const dot = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 200;
    canvas.height = 120;
    const context = canvas.getContext('2d');
    for (let x = 0; x < 200; x += 10) context?.fillRect(x, x / 2, 6, 6);
    return canvas.toDataURL('image/png');
  });
  await drop(page, {
    'page.html': `<p>Words before.</p><figure><img data-src="${dot}" alt="A line of dots"><figcaption>Dots.</figcaption></figure><figure><img src="https://example.org/map.png" alt="A map of the bay"><figcaption>The bay.</figcaption></figure><p>Words after.</p>`,
  });
  const shown = articleText(page).getByRole('img', { name: 'A line of dots' });
  await expect(shown).toBeVisible();
  await expect
    .poll(() => shown.evaluate((one) => (one as HTMLImageElement).naturalWidth))
    .toBe(200);
  await expect(articleText(page).getByRole('img', { name: 'A map of the bay' })).toHaveText(
    'A map of the bay',
  );
  await expect(articleText(page).locator('p')).toHaveText([
    'Words before.',
    'Dots.',
    'The bay.',
    'Words after.',
  ]);
});
