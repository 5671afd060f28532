import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { App } from './support/App';
import { linkNewSource } from './support/linkNewSource';
import { articleText, selectPassage } from './support/selectPassage';
import { test as base, expect } from './support/test';

const tableOf = (page: Page) => page.getByRole('grid', { name: 'All claims' });
const rowOf = (page: Page, words: string) =>
  tableOf(page).locator('tbody').getByRole('row').filter({ hasText: words });
const headsOf = (page: Page) => tableOf(page).getByRole('rowheader');
const passageOf = (page: Page, words: string) =>
  rowOf(page, words).getByRole('button', { name: words });
const verdictOf = (page: Page, words: string) =>
  rowOf(page, words).getByRole('button', { name: /Verdict$/ });

async function claim(page: Page, article: RegExp, words: string): Promise<void> {
  await page.getByRole('option', { name: article }).click();
  await expect(articleText(page)).toContainText(words);
  await selectPassage(page, words);
  await page.keyboard.press('1');
  await expect(
    page.getByRole('listbox', { name: 'Highlights' }).getByRole('option', { selected: true }),
  ).toContainText(words);
}

/** Two articles with claims, some of which have a source in common. The ledger of the library is shown. */
const test = base.extend<{ app: App }>({
  app: async ({ launchApp, folder }, use) => {
    const files = {
      island: '# The island\n\nThe island holds 1,200 prisoners. It has room for more.\n',
      port: '# The port\n\nThe port counted 40 crates.\n',
    };
    const paths = [];
    for (const [name, text] of Object.entries(files)) {
      const path = join(folder, `${name}.md`);
      await writeFile(path, text);
      paths.push(path);
    }
    const app = await launchApp({ args: paths });
    const { page } = app;
    const articles = page.getByRole('listbox', { name: 'Articles' }).getByRole('option');
    await expect(articles).toHaveCount(3);
    await claim(page, /The island/, 'room for more');
    await claim(page, /The island/, '1,200 prisoners');
    await linkNewSource(page, 'Annual report');
    await claim(page, /The port/, '40 crates');
    await page.keyboard.press('l');
    await page.getByRole('option', { name: 'Annual report' }).click();
    await page.getByRole('button', { name: /Same as last time/ }).click();
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('ControlOrMeta+5');
    await expect(page.getByText('3 claims in 2 articles')).toBeVisible();
    await use(app);
  },
});

test('claims of all articles are grouped by article, tag and source', async ({ app: { page } }) => {
  await expect(headsOf(page)).toHaveText([
    /The port.*1 claim/,
    /The island.*2 claims, 1 unsourced/,
  ]);
  const island = headsOf(page).getByRole('button', { name: 'The island' });
  await island.click();
  await expect(island).toHaveAttribute('aria-expanded', 'false');
  await expect(rowOf(page, '1,200 prisoners')).toHaveCount(0);

  await page.getByRole('radio', { name: 'Source', exact: true }).click();
  await expect(headsOf(page)).toHaveText([/Annual report.*2 claims/, /No sources.*1 claim/]);
  await expect(rowOf(page, '1,200 prisoners')).toContainText('The island');
  await page.getByRole('radio', { name: 'Tag', exact: true }).click();
  await expect(headsOf(page)).toHaveText([/No tags.*3 claims/]);

  await page.getByRole('radio', { name: 'Unsourced', exact: true }).click();
  await expect(rowOf(page, 'room for more')).toBeVisible();
  await expect(page.getByText('1 of 3 claims in 1 article')).toBeVisible();
  await expect(rowOf(page, '40 crates')).toHaveCount(0);
});

test('a verdict and a note are changed where they stand, and undone', async ({ app: { page } }) => {
  await passageOf(page, '1,200 prisoners').focus();
  await page.keyboard.press('v');
  await expect(verdictOf(page, '1,200 prisoners')).toContainText('Supported');
  await expect(rowOf(page, '1,200 prisoners')).toContainText('no source supports it');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(verdictOf(page, '1,200 prisoners')).toContainText('Unchecked');
  await expect(tableOf(page)).toBeVisible();

  await verdictOf(page, '1,200 prisoners').click();
  await page.getByRole('option', { name: 'Disputed' }).click();
  await expect(verdictOf(page, '1,200 prisoners')).toContainText('Disputed');

  await passageOf(page, '1,200 prisoners').focus();
  await page.keyboard.press('n');
  const note = page.getByRole('dialog', { name: 'Note' }).getByRole('textbox', { name: 'Note' });
  await expect(note).toBeFocused();
  await page.keyboard.type('Ask the ministry.');
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(rowOf(page, '1,200 prisoners')).toContainText('Ask the ministry.');

  await passageOf(page, '1,200 prisoners').click();
  const detail = page.getByRole('region', { name: 'Highlight' });
  await expect(detail).toContainText('Disputed');
  await expect(detail).toContainText('Ask the ministry.');
});

test('claims of two articles are labelled, tagged, judged and linked in one step each, and deleted', async ({
  app: { page },
}) => {
  const bar = page.getByRole('toolbar', { name: 'Chosen' });
  const selected = tableOf(page).getByRole('row', { selected: true });
  const act = async (...names: readonly string[]) => {
    await bar.getByRole('button', { name: 'Actions' }).click();
    for (const name of names) {
      await page.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click();
    }
  };
  await passageOf(page, '40 crates').focus();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(bar).toContainText('2 chosen');
  await expect(passageOf(page, 'room for more')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await expect(selected).toHaveCount(3);
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();

  // Beside what can be pressed in the cell.
  const position = { x: 3, y: 3 };
  const cellOf = (words: string) => rowOf(page, words).getByRole('gridcell').nth(2);
  await cellOf('40 crates').click({ position });
  await cellOf('1,200 prisoners').click({ position, modifiers: ['ControlOrMeta'] });
  await expect(bar).toContainText('2 chosen');
  await act('Verdict', 'Disputed');
  await expect(verdictOf(page, '40 crates')).toContainText('Disputed');
  await expect(verdictOf(page, '1,200 prisoners')).toContainText('Disputed');
  await act('Change tags');
  const tags = page.getByRole('dialog', { name: 'Tags of 2 highlights' });
  await tags.getByRole('combobox', { name: 'Add tag' }).fill('harbour');
  await page.keyboard.press('Enter');
  await expect(tags.getByRole('row', { name: 'harbour' })).toBeVisible();
  await tags.getByRole('button', { name: 'Done' }).click();
  await act('Link source');
  await page.getByRole('searchbox', { name: 'Source' }).fill('Port register');
  await page.getByRole('option', { name: 'New source “Port register”' }).click();
  await page.getByRole('radio', { name: 'Supported by' }).click();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(tableOf(page).getByRole('button', { name: 'Port register' })).toHaveCount(2);

  // In groups by source both claims are there twice.
  await page.getByRole('radio', { name: 'Source', exact: true }).click();
  await expect(rowOf(page, '40 crates')).toHaveCount(2);
  await expect(bar).toContainText('2 chosen');
  await expect(selected).toHaveCount(4);
  await page.getByRole('radio', { name: 'Tag', exact: true }).click();
  await expect(headsOf(page)).toHaveText([/harbour.*2 claims/, /No tags.*1 claim/]);
  await passageOf(page, '40 crates').focus();
  await page.keyboard.press('Delete');
  await expect(page.getByText('2 highlights deleted')).toBeVisible();
  await expect(rowOf(page, '40 crates')).toHaveCount(0);
  for (const _step of ['deleting', 'linking', 'tagging']) {
    await page.keyboard.press('ControlOrMeta+z');
  }
  await expect(headsOf(page)).toHaveText([/No tags.*3 claims/]);
  await expect(tableOf(page).getByRole('button', { name: 'Port register' })).toHaveCount(0);
  await expect(verdictOf(page, '40 crates')).toContainText('Disputed');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(verdictOf(page, '40 crates')).toContainText('Unchecked');
  await expect(verdictOf(page, '1,200 prisoners')).toContainText('Unchecked');
});

test('by keyboard, from claim to claim, into the article and back to the same claim', async ({
  app: { page },
}) => {
  await page.keyboard.press('j');
  await expect(passageOf(page, '40 crates')).toBeFocused();
  await page.keyboard.press('j');
  await expect(passageOf(page, 'room for more')).toBeFocused();
  await page.keyboard.press('j');
  await expect(passageOf(page, '1,200 prisoners')).toBeFocused();
  await page.keyboard.press('k');
  await expect(passageOf(page, 'room for more')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(articleText(page)).toContainText('1,200 prisoners');
  await expect(page.getByRole('region', { name: 'Highlight' })).toContainText('room for more');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(passageOf(page, 'room for more')).toBeFocused();

  await page.keyboard.press('k');
  await expect(passageOf(page, '40 crates')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Shift+L');
  await page.keyboard.press('l');
  await page.getByRole('searchbox', { name: 'Source' }).fill('Harbour book');
  await page.getByRole('option', { name: 'New source “Harbour book”' }).click();
  await page.getByRole('radio', { name: 'Supported by' }).click();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(rowOf(page, '40 crates')).toContainText('Harbour book');
});
