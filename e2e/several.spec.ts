import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { callBridge } from './support/callBridge';
import { makeMarkedLibrary, passageOf } from './support/makeMarkedLibrary';
import { articleText } from './support/selectPassage';
import { test as base, electronTest, expect } from './support/test';

const titles = ['The tide', 'The fog', 'The quay'];

const listOf = (page: Page, name: string) => page.getByRole('listbox', { name });
const rowsOf = (page: Page, name: string) => listOf(page, name).getByRole('option');
const chosenIn = (page: Page, name: string) =>
  listOf(page, name).getByRole('option', { selected: true });
const bar = (page: Page) => page.getByRole('toolbar', { name: 'Chosen' });

async function act(page: Page, ...names: readonly string[]): Promise<void> {
  await bar(page).getByRole('button', { name: 'Actions' }).click();
  // A line’s name ends with its key, where it has one.
  for (const name of names) {
    await page.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click();
  }
}

async function importArticles(folder: string): Promise<string[]> {
  return Promise.all(
    titles.map(async (title) => {
      const file = join(folder, `${title}.md`);
      await writeFile(file, `# ${title}\n\nIt was there in the morning.\n`);
      return file;
    }),
  );
}

const test = base.extend<{ articles: Page; highlights: Page }>({
  /** A library with three articles and the sample. */
  articles: async ({ launchApp, folder }, use) => {
    const { page } = await launchApp({ args: await importArticles(folder) });
    await expect(rowsOf(page, 'Articles')).toHaveCount(4);
    await use(page);
  },
  /** An article with six claims. */
  highlights: async ({ launchApp, folder }, use) => {
    const library = join(folder, 'marked');
    await makeMarkedLibrary(library, 6);
    const { page } = await launchApp({ library });
    await rowsOf(page, 'Articles').first().click();
    await expect(articleText(page)).toContainText(passageOf(0));
    await expect(rowsOf(page, 'Highlights')).toHaveCount(6);
    await use(page);
  },
});

test('articles are chosen with Ctrl and Shift, tagged in one step, and untagged by undo', async ({
  articles: page,
}) => {
  const rows = rowsOf(page, 'Articles');
  await rows.filter({ hasText: 'The tide' }).click();
  await expect(articleText(page)).toContainText('in the morning');
  await rows.filter({ hasText: 'The fog' }).click({ modifiers: ['ControlOrMeta'] });
  await expect(bar(page)).toContainText('2 chosen');
  await expect(chosenIn(page, 'Articles')).toHaveCount(2);
  await act(page, 'Change tags…');
  const dialog = page.getByRole('dialog', { name: 'Tags of 2 articles' });
  await dialog.getByRole('combobox', { name: 'Add tag' }).fill('harbour');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('row', { name: 'harbour' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('main').getByRole('row', { name: 'harbour' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Undo.*Change tags of 2 articles/ })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('main').getByRole('row', { name: 'harbour' })).toBeHidden();
  await bar(page).getByRole('button', { name: 'Choose none' }).click();
  await expect(bar(page)).toBeHidden();
});

test('a tag that some of the articles have is taken from all, or given to all', async ({
  articles: page,
}) => {
  const rows = rowsOf(page, 'Articles');
  await rows.filter({ hasText: 'The tide' }).click();
  await expect(articleText(page)).toContainText('in the morning');
  const addTag = page.getByRole('main').getByRole('combobox', { name: 'Add tag' });
  for (const tag of ['harbour', 'fishing']) {
    await addTag.fill(tag);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main').getByRole('row', { name: tag })).toBeVisible();
  }
  await rows.filter({ hasText: 'The fog' }).click({ modifiers: ['ControlOrMeta'] });
  await act(page, 'Change tags…');
  const dialog = page.getByRole('dialog', { name: 'Tags of 2 articles' });
  await dialog.getByRole('button', { name: 'Remove fishing from all' }).click();
  await expect(dialog.getByText('fishing')).toBeHidden();
  await dialog.getByRole('button', { name: 'harbour – 1 of 2' }).click();
  await expect(dialog.getByRole('row', { name: 'harbour' })).toBeVisible();
});

test('articles that are chosen are dragged to a collection together', async ({
  articles: page,
}) => {
  await callBridge(page, 'collection.create', { name: 'Port', parent: null });
  const port = page.getByRole('row', { name: /Port/ });
  const rows = rowsOf(page, 'Articles');
  await rows.first().click();
  await rows.nth(2).click({ modifiers: ['Shift'] });
  await rows.nth(1).dragTo(port);
  await expect(page.getByRole('button', { name: /^Undo: / })).toBeEnabled();
  await port.click();
  await expect(rows).toHaveCount(3);
});

test('articles that are chosen in the trash are restored and deleted together', async ({
  articles: page,
}) => {
  await listOf(page, 'Articles').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await expect(page.getByText('4 articles moved to the trash')).toBeVisible();
  await page.getByRole('button', { name: /^Trash/ }).click();
  const tick = (title: string) => page.getByRole('checkbox', { name: `Choose “${title}”` });
  await tick('The tide').check();
  await tick('The fog').check();
  await expect(bar(page)).toContainText('2 chosen');
  await act(page, 'Restore');
  await expect(rowsOf(page, 'Articles')).toHaveCount(2);
  await expect(bar(page)).toBeHidden();
  await tick('The quay').check();
  await act(page, 'Delete');
  await page
    .getByRole('alertdialog')
    .or(page.getByRole('dialog'))
    .getByRole('button', { name: /^Delete/ })
    .click();
  await expect(tick('The quay')).toBeHidden();
});

test('by keyboard alone, articles are chosen, moved to the trash and brought back', async ({
  articles: page,
}) => {
  await rowsOf(page, 'Articles').first().click();
  await listOf(page, 'Articles').focus();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(bar(page)).toContainText('3 chosen');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  await page.keyboard.press('ControlOrMeta+a');
  await expect(bar(page)).toContainText('4 chosen');
  await page.keyboard.press('ControlOrMeta+ ');
  await expect(bar(page)).toContainText('3 chosen');
  await page.keyboard.press('Delete');
  await expect(rowsOf(page, 'Articles')).toHaveCount(1);
  await expect(page.getByText('3 articles moved to the trash')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(rowsOf(page, 'Articles')).toHaveCount(4);
});

test('the menu of a chosen article puts all that are chosen into a collection', async ({
  articles: page,
}) => {
  const rows = rowsOf(page, 'Articles');
  await rows.first().click();
  await rows.nth(2).click({ modifiers: ['Shift'] });
  await rows.nth(1).click({ button: 'right' });
  await page
    .getByRole('menu', { name: '3 articles' })
    .getByRole('menuitem', { name: /ollections/ })
    .click();
  await page.getByRole('button', { name: 'New collection…' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Port');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: 'Port', selected: true })).toBeVisible();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.getByRole('row', { name: /Port/ }).click();
  await expect(rows).toHaveCount(3);
});

test('a range of highlights gets a label and a verdict, each undone in one step', async ({
  highlights: page,
}) => {
  const rows = rowsOf(page, 'Highlights');
  await rows.nth(1).click();
  await rows.nth(3).click({ modifiers: ['Shift'] });
  await expect(bar(page)).toContainText('3 chosen');
  await act(page, 'Verdict', 'Refuted');
  await expect(rows.filter({ hasText: 'Refuted' })).toHaveCount(3);
  await listOf(page, 'Highlights').focus();
  await page.keyboard.press('2');
  const label = rows.nth(0).locator('xpath=.');
  await expect(label).toContainText('To check');
  await expect(rows.filter({ hasText: 'To check' })).toHaveCount(3);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(rows.filter({ hasText: 'To check' })).toHaveCount(6);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(rows.filter({ hasText: 'Refuted' })).toHaveCount(0);
});

test('one source is linked to three claims of the ledger, and three sources are deleted', async ({
  highlights: page,
}) => {
  await page.keyboard.press('ControlOrMeta+2');
  const ledger = page.getByRole('grid', { name: 'Ledger' });
  const claims = ledger.locator('tbody').getByRole('row');
  // Beside what can be pressed in the cell.
  const position = { x: 3, y: 3 };
  await claims.nth(0).getByRole('gridcell').nth(2).click({ position });
  await claims
    .nth(2)
    .getByRole('gridcell')
    .nth(2)
    .click({ position, modifiers: ['Shift'] });
  await expect(bar(page)).toContainText('3 chosen');
  await expect(ledger.getByRole('row', { selected: true })).toHaveCount(3);
  await act(page, 'Link source');
  await expect(page.getByText('Each of the 3 highlights gets a link.')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Source' }).fill('Port register');
  await page.getByRole('option', { name: 'New source “Port register”' }).click();
  await page.getByRole('radio', { name: 'Supported by' }).click();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(ledger.getByRole('button', { name: 'Port register' })).toHaveCount(3);
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.keyboard.press('ControlOrMeta+3');
  for (const title of ['Second', 'Third']) {
    await page.getByRole('button', { name: 'Add a source' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a source' });
    await dialog.getByRole('textbox', { name: 'Title' }).fill(title);
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(rowsOf(page, 'Sources').filter({ hasText: title })).toBeVisible();
  }
  await rowsOf(page, 'Sources').first().click();
  await page.keyboard.press('ControlOrMeta+a');
  await expect(bar(page)).toContainText('3 chosen');
  await act(page, 'Delete');
  await expect(page.getByText('3 sources deleted, along with 3 links')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  // Undo may lead to one of the links that came back.
  await expect(page.getByRole('button', { name: 'Sources 3' })).toBeVisible();
});

electronTest(
  'chosen articles are exported into a folder, a file each @electron',
  async ({ launchApp, folder }) => {
    const app = await launchApp({ args: await importArticles(folder) });
    const { page } = app;
    await expect(rowsOf(page, 'Articles')).toHaveCount(4);
    await listOf(page, 'Articles').focus();
    await page.keyboard.press('ControlOrMeta+a');
    await app.system.chooseFiles(folder);
    await act(page, 'Export to a folder', 'Markdown');
    await expect(page.getByText('Exported 4 articles')).toBeVisible();
    const files = (await readdir(folder)).filter((name) => name.endsWith('.md'));
    expect(files).toHaveLength(7);
  },
);
