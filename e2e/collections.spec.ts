import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { findViolations } from './support/findViolations';
import { expect, test } from './support/test';

const tree = (page: Page) => page.getByRole('treegrid', { name: 'Collections' });
const collection = (page: Page, name: string | RegExp) => tree(page).getByRole('row', { name });
const articles = (page: Page) => page.getByRole('listbox', { name: 'Articles' });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Creates a collection from the first article, as someone without any would. */
async function collectFirst(page: Page, name: string): Promise<void> {
  await articles(page).getByRole('option').first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Collections…' }).click();
  await button(page, 'New collection…').click();
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Article’s collections' });
  await expect(dialog.getByRole('option', { name, selected: true })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Done' }).click();
}

/** Creates an article from a text. */
async function importText(page: Page, title: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+N');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Text' }).fill(`The text of ${title}.`);
  await dialog.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(title);
}

test('an article can be put in several collections, by menu and by mouse', async ({
  app,
  page,
}) => {
  await expect(tree(page)).toHaveCount(0);
  await collectFirst(page, 'Floods');
  await importText(page, 'A second one');

  await test.step('the list shows the chosen collection', async () => {
    await collection(page, 'Floods').click();
    await expect(articles(page).getByRole('option')).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 2, name: 'Floods' })).toBeVisible();
    await collection(page, 'All articles').click();
    await expect(articles(page).getByRole('option')).toHaveCount(2);
  });

  await test.step('articles can be dragged there', async () => {
    const second = articles(page).getByRole('option', { name: /A second one/ });
    await second.dragTo(collection(page, 'Floods'));
    await collection(page, 'Floods').click();
    await expect(articles(page).getByRole('option')).toHaveCount(2);
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(articles(page).getByRole('option')).toHaveCount(1);
  });

  await test.step('they are still there after a restart', async () => {
    await app.quit();
    const library = JSON.parse(await readFile(join(app.library, 'library.json'), 'utf8'));
    expect(Object.values(library.collections)).toMatchObject([{ name: 'Floods', parent: null }]);
    await app.start();
    await expect(collection(app.page, 'Floods')).toBeVisible();
  });
});

test('collections are nested, renamed, moved and deleted without loss', async ({ page }) => {
  await collectFirst(page, 'Floods');

  await test.step('a new one inside another, from its menu', async () => {
    await collection(page, 'Floods').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'New collection inside…' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('2025');
    await page.keyboard.press('Enter');
    await expect(collection(page, '2025')).toHaveAttribute('aria-level', '2');
  });

  await test.step('renamed by key and moved to the top level', async () => {
    await collection(page, '2025').click();
    await page.keyboard.press('F2');
    const dialog = page.getByRole('dialog', { name: 'Edit collection' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Year 2025');
    await dialog.getByRole('button', { name: /Parent collection$/ }).click();
    await page.getByRole('option', { name: 'None' }).click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(collection(page, 'Year 2025')).toHaveAttribute('aria-level', '1');
  });

  await test.step('dragged into another', async () => {
    await collection(page, 'Year 2025').dragTo(collection(page, 'Floods'));
    await expect(collection(page, 'Year 2025')).toHaveAttribute('aria-level', '2');
    expect(await findViolations(page)).toEqual([]);
  });

  await test.step('expanded when something new is put in it', async () => {
    await collection(page, 'Year 2025').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'New collection inside…' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Spring');
    await page.keyboard.press('Enter');
    await expect(collection(page, 'Spring')).toHaveAttribute('aria-level', '3');
  });

  await test.step('deleted by key with its contents, and restored from the notice', async () => {
    await collection(page, 'Floods').click();
    await page.keyboard.press('Delete');
    await expect(tree(page)).toHaveCount(0);
    await expect(articles(page).getByRole('option')).toHaveCount(1);
    await button(page, 'Undo').last().click();
    await expect(collection(page, 'Spring')).toBeVisible();
  });

  await test.step('once the shown one is gone, all articles are listed', async () => {
    await collection(page, 'Spring').click();
    await page.keyboard.press('Delete');
    await expect(collection(page, 'All articles')).toHaveAttribute('aria-selected', 'true');
    await expect(articles(page).getByRole('option')).toHaveCount(1);
  });
});
