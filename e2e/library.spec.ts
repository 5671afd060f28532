import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { articleText, selectPassage } from './support/selectPassage';
import { expect, test } from './support/test';

const articleList = (page: Page) => page.getByRole('listbox', { name: 'Articles' });
const articles = (page: Page) => articleList(page).getByRole('option');
const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });
const notices = (page: Page) => page.getByRole('region', { name: 'Notices' });

/** Imports a text through the import dialog. */
async function importText(page: Page, title: string, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+N');
  const dialog = page.getByRole('dialog', { name: 'Import' });
  await dialog.getByRole('textbox', { name: 'Text' }).fill(text);
  await dialog.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(heading(page)).toHaveText(title);
}

/** Drops files or a text on the window, as the system would. */
async function drop(
  page: Page,
  type: 'dragover' | 'drop',
  data: { files?: Record<string, string>; text?: Record<string, string> },
): Promise<void> {
  await page.getByRole('main').evaluate(
    (target, { type, files, text }) => {
      const dataTransfer = new DataTransfer();
      for (const [name, content] of Object.entries(files)) {
        dataTransfer.items.add(new File([content], name));
      }
      for (const [format, content] of Object.entries(text)) dataTransfer.setData(format, content);
      target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    },
    { type, files: data.files ?? {}, text: data.text ?? {} },
  );
}

test('several files at once: an article each, and a notice about those that fail', async ({
  app,
  page,
  folder,
}) => {
  const write = async (name: string, content: string | Uint8Array) => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };
  const paths = [
    await write('one.md', '# The first\n\nIts only paragraph.'),
    await write('nothing.txt', ''),
    await write('picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])),
    await write('two.md', '# The second\n\nIts only paragraph.'),
  ];
  await app.system.chooseFiles(...paths);
  await page.keyboard.press('ControlOrMeta+O');
  await expect(notices(page)).toContainText('Imported 2 of 4 articles.');
  await expect(notices(page)).toContainText('There is no text in “nothing.txt”.');
  await expect(notices(page)).toContainText('“picture.txt” was not imported.');
  await expect(heading(page)).toHaveText('The second');
  await expect(articles(page)).toHaveText([/The second/, /The first/, /Kestrel Bay/]);
});

test('a paste outside text fields becomes an article, with its formatting', async ({ page }) => {
  await selectPassage(page, 'for trying Attest out');
  await page.keyboard.press('ControlOrMeta+C');
  await page.keyboard.press('ControlOrMeta+V');
  const dialog = page.getByRole('dialog', { name: 'Import' });
  await expect(dialog.getByRole('textbox', { name: 'Text' })).toHaveValue('for trying Attest out');
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Pasted');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(heading(page)).toHaveText('Pasted');
  await expect(articleText(page)).toHaveText('for trying Attest out');
  await expect(articleText(page).locator('em')).toHaveText('for trying Attest out');
  await expect(page).toHaveTitle('Pasted – Attest');
});

test('drops are imported; an address asks for its text', async ({ page }) => {
  await expect(articleText(page)).toBeVisible();
  const files = { 'a.md': '# Dropped one\n\nText.', 'b.md': '# Dropped two\n\nText.' };
  await drop(page, 'dragover', { files });
  await expect(page.getByText('Drop to import 2 files, each as an article')).toBeVisible();
  await drop(page, 'drop', { files });
  await expect(page.getByText('Drop to import')).toBeHidden();
  await expect(heading(page)).toHaveText('Dropped two');
  await expect(articles(page)).toHaveCount(3);

  await drop(page, 'drop', { text: { 'text/uri-list': 'https://example.org/news' } });
  const dialog = page.getByRole('dialog', { name: 'Import' });
  await expect(dialog.getByRole('textbox', { name: 'Address' })).toHaveValue(
    'https://example.org/news',
  );
  await expect(dialog).toContainText('Attest can capture');
});

test('the list by keyboard: filter, open, rename, trash and restore', async ({ page }) => {
  await importText(page, 'Änderungen am Bahnhof', 'Ein Absatz.');
  await page.getByRole('searchbox', { name: 'Filter articles' }).fill('anderungen');
  await expect(articles(page)).toHaveText([/Änderungen am Bahnhof/]);
  await page.keyboard.press('Escape');
  await expect(articles(page)).toHaveCount(2);

  await articleList(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(/Kestrel Bay/);
  await expect(articleText(page)).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(heading(page)).toHaveText('Änderungen am Bahnhof');

  await articleList(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'Title' }).fill('Station');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Station');
  await expect(articleList(page)).toBeFocused();

  await page.keyboard.press('Delete');
  await expect(articles(page)).toHaveText([/Kestrel Bay/]);
  await expect(heading(page)).toHaveText('No article is open');
  await page.getByRole('button', { name: 'Trash 1' }).click();
  await page.getByRole('main').getByRole('button', { name: 'Restore' }).click();
  await expect(articles(page)).toHaveCount(2);
  await expect(heading(page)).toHaveText('The trash is empty');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(articles(page)).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+Shift+Z');
  await expect(articles(page)).toHaveCount(2);
});

test('the palette finds commands and articles', async ({ page }) => {
  await expect(articleText(page)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+K');
  const palette = page.getByRole('dialog', { name: 'Command palette' });
  await page.keyboard.type('shled');
  await expect(palette.getByRole('option').first()).toContainText('Show ledger');
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
  await expect(page.getByRole('radio', { name: 'Ledger' })).toBeChecked();

  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type('theme dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type('kestrel');
  await page.keyboard.press('Enter');
  await expect(articleText(page)).toBeFocused();
});

test('the panels keep the width they were given', async ({ app, page }) => {
  const divider = page.getByRole('separator', { name: 'Width of Library' });
  await divider.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  const width = await divider.getAttribute('aria-valuenow');
  expect(Number(width)).toBeLessThan(264);
  await app.restart();
  await expect(app.page.getByRole('separator', { name: 'Width of Library' })).toHaveAttribute(
    'aria-valuenow',
    width ?? '',
  );
});
