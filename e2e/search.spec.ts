import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { findViolations } from './support/findViolations';
import { linkNewSource } from './support/linkNewSource';
import { articleText, selectPassage } from './support/selectPassage';
import { electronTest, expect, test } from './support/test';

const field = (page: Page) => page.getByRole('combobox', { name: 'Search the library' });
const results = (page: Page) => page.getByRole('listbox', { name: 'Results' });
const result = (page: Page, name: string | RegExp) => results(page).getByRole('option', { name });
const suggestions = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' });
const saved = (page: Page) => page.getByRole('listbox', { name: 'Saved searches' });

/** The titles and words of what was found, once that many are there. */
async function expectFound(page: Page, ...found: (string | RegExp)[]): Promise<void> {
  await expect(results(page).getByRole('option')).toHaveText(found);
}

async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+F');
  await expect(field(page)).toBeFocused();
  await field(page).fill(query);
}

async function importText(page: Page, title: string, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+N');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Text' }).fill(text);
  await dialog.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(title);
}

const HARBOUR = `The harbour master counted eleven trawlers on Monday.

The ministry of fisheries paid nine million crowns for the breakwater.

Nobody had asked the trawlermen.`;

test('a word is found in a text, a highlight, a note and a source, and each is opened at its place', async ({
  page,
}) => {
  await importText(page, 'Breakwater', HARBOUR);
  await selectPassage(page, 'nine million crowns');
  await page.keyboard.press('1');
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await page.keyboard.type('Compare with the auditor.');
  await page.keyboard.press('Escape');
  await linkNewSource(page, 'Budget of the auditor general');

  await test.step('in the text', async () => {
    await search(page, 'trawlers');
    await expectFound(page, /Breakwater.*eleven trawlers/s);
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(articleText(page)).toBeFocused();
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(
      'Breakwater',
    );
    expect(await readCaret(page)).toBe('trawlers on Monday.');
  });

  await test.step('the way back leads to the search as it was', async () => {
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('trawlers');
    await expectFound(page, /eleven trawlers/);
  });

  await test.step('in a passage that is highlighted', async () => {
    await search(page, 'crowns');
    const highlight = result(page, /^To check/);
    await expect(highlight).toHaveText(/Claim.*Unchecked.*nine million crowns.*Breakwater/s);
    await highlight.click();
    await expect(page.getByRole('complementary', { name: 'Highlights' })).toContainText(
      'nine million crowns',
    );
  });

  await test.step('in a note and in a source', async () => {
    await search(page, 'auditor');
    await expectFound(page, /Compare with the auditor/, /Budget of the auditor general/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(
      'Budget of the auditor general',
    );
  });
});

electronTest(
  'groups of results are folded by mouse and by keyboard, and stay folded at the next start @electron',
  async ({ launchApp }) => {
    const app = await launchApp();
    const { page } = app;
    await expect(articleText(page)).toBeVisible();
    await importText(page, 'Breakwater', HARBOUR);
    await selectPassage(page, 'nine million crowns');
    await page.keyboard.press('1');
    await search(page, 'million');
    const heading = (shown: Page, kind: string) =>
      shown.getByRole('main').getByRole('button', { name: new RegExp(`^${kind} \\d`) });
    const passages = results(page).getByRole('option', { name: /^To check/ });
    await expect(passages).toHaveCount(1);

    await heading(page, 'Highlights').click();
    await expect(heading(page, 'Highlights')).toHaveAttribute('aria-expanded', 'false');
    await expect(passages).toHaveCount(0);
    await expect(field(page)).toBeFocused();
    expect(await findViolations(page)).toEqual([]);

    await heading(page, 'Articles').focus();
    await page.keyboard.press('Enter');
    await expect(results(page).getByRole('option')).toHaveCount(0);
    await expect(heading(page, 'Articles')).toBeFocused();
    await page.keyboard.press(' ');
    await expect(result(page, /Breakwater/)).toBeVisible();

    await app.restart();
    await search(app.page, 'million');
    await expect(result(app.page, /Breakwater/)).toBeVisible();
    await expect(heading(app.page, 'Highlights')).toHaveAttribute('aria-expanded', 'false');
    await app.page.getByRole('radio', { name: 'Highlights' }).click();
    await expectFound(app.page, /nine million crowns/);
  },
);

test('queries say what is wanted and what is not', async ({ page }) => {
  await importText(page, 'One', 'The zebra came at dusk. The lagoon rose.\n\n洪水警報が出た。');
  await importText(
    page,
    'Two',
    'The zebras of Cordoba. The dusk tram left.\n\nوصلت السفينة إلى الميناء',
  );
  await selectPassage(page, 'dusk tram');
  await page.keyboard.press('1');
  await page.keyboard.press('v');
  await page.keyboard.press('v');
  const highlights = page.getByRole('complementary', { name: 'Highlights' });
  await highlights.getByRole('combobox', { name: 'Add tag' }).fill('railway');
  await page.keyboard.press('Enter');

  for (const [query, ...found] of [
    ['"came at dusk"', /One/],
    ['"at came dusk"'],
    ['zeb*', /Two|One/, /Two|One/],
    ['zeb* -cordoba', /One/],
    ['lagoon OR tram', /Two|One/, /Two|One/, /dusk tram/],
    ['tag:railway', /dusk tram/],
    ['verdict:disputed', /dusk tram/],
    ['警報', /One/],
    ['السفينة', /Two/],
  ] as const) {
    await test.step(query, async () => {
      await search(page, query);
      if (found.length) await expectFound(page, ...found);
      else {
        await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
        // There is nothing in it.
        await expect(page.getByRole('button', { name: 'Search in the trash' })).toHaveCount(0);
      }
    });
  }
});

test('filters are completed, and everything is done by keyboard', async ({ page }) => {
  await search(page, '');
  await expect(page.getByRole('button', { name: '"flood warning"' })).toBeVisible();
  await page.keyboard.type('verdict:dis');
  await expect(suggestions(page).getByRole('option')).toHaveText([/disputed.*Disputed/]);
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(field(page)).toHaveValue('verdict:disputed ');

  await test.step('Escape closes the suggestions, then goes back to where one was', async () => {
    await page.keyboard.type('label:');
    await expect(suggestions(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(suggestions(page)).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(articleText(page)).toBeFocused();
  });

  await test.step('nothing found offers ways out', async () => {
    await search(page, 'sandbags tag:nonsense');
    await page.getByRole('button', { name: 'Search without tag:nonsense' }).click();
    await expect(field(page)).toHaveValue('sandbags');
    await expect(results(page).getByRole('option').first()).toBeVisible();
  });
});

test('the palette finds what is in the library, and leads to the search', async ({ page }) => {
  await importText(page, 'Breakwater', HARBOUR);
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type('trawlermen');
  await expect(page.getByRole('option', { name: /^Breakwater.*trawlermen/ })).toBeVisible();
  await page.getByRole('option', { name: 'Search the library for “trawlermen”' }).click();
  await expect(field(page)).toHaveValue('trawlermen');
  await expectFound(page, /Breakwater/);
});

test('the filter of the articles leads to the search where no title matches', async ({ page }) => {
  await importText(page, 'Breakwater', HARBOUR);
  await page.getByRole('searchbox', { name: 'Filter articles' }).fill('trawlermen');
  await page.getByRole('button', { name: 'Search inside the articles' }).click();
  await expectFound(page, /Breakwater/);
});

test('a saved search is in the sidebar, can be changed, and is there after a restart', async ({
  app,
  page,
}) => {
  await importText(page, 'Breakwater', HARBOUR);
  await search(page, 'trawl*');
  await page.getByRole('button', { name: 'Save search…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save search' });
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('trawl*');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Fishing');
  await page.keyboard.press('Enter');
  await expect(saved(page).getByRole('option', { name: 'Fishing' })).toBeVisible();

  await test.step('its query is edited', async () => {
    await saved(page).getByRole('option', { name: 'Fishing' }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Rename or edit…' }).click();
    const edit = page.getByRole('dialog', { name: 'Edit saved search' });
    await edit.getByRole('textbox', { name: 'Search for' }).fill('trawlermen');
    await edit.getByRole('button', { name: 'Save' }).click();
    await expect(edit).toBeHidden();
  });

  await test.step('it is there after a restart, and searches', async () => {
    await app.restart();
    const library = JSON.parse(await readFile(join(app.library, 'library.json'), 'utf8'));
    expect(Object.values(library.savedSearches)).toMatchObject([
      { name: 'Fishing', query: 'trawlermen' },
    ]);
    await saved(app.page).getByRole('option', { name: 'Fishing' }).click();
    await expect(field(app.page)).toHaveValue('trawlermen');
    await expectFound(app.page, /Breakwater/);
  });

  await test.step('it is deleted by key, which can be undone', async () => {
    await saved(app.page).getByRole('option', { name: 'Fishing' }).focus();
    await app.page.keyboard.press('Delete');
    await expect(saved(app.page)).toHaveCount(0);
    await app.page.keyboard.press('ControlOrMeta+Z');
    await expect(saved(app.page).getByRole('option', { name: 'Fishing' })).toBeVisible();
  });
});

test('what is corrected is found once it is saved', async ({ page }) => {
  await importText(page, 'Breakwater', HARBOUR);
  await page.keyboard.press('ControlOrMeta+E');
  await articleText(page).getByText('Nobody had asked').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Quixotic.');
  await search(page, 'quixotic');
  await expectFound(page, /Breakwater.*Quixotic/s);
});

test('an index that is deleted between two starts is built again', async ({ app, page }) => {
  await importText(page, 'Breakwater', HARBOUR);
  await search(page, 'trawlermen');
  await expectFound(page, /Breakwater/);
  await app.quit();
  await rm(join(app.library, '../settings/search'), { recursive: true });
  await app.start();
  await search(app.page, 'trawlermen');
  await expectFound(app.page, /Breakwater/);
});

/** The text from the caret to the end of its block. */
function readCaret(page: Page): Promise<string> {
  return page.evaluate(() => {
    const selection = document.getSelection();
    const block = selection?.anchorNode?.parentElement?.closest('p');
    if (!selection || !block) return '';
    const range = document.createRange();
    range.setStart(selection.anchorNode as Node, selection.anchorOffset);
    range.setEndAfter(block.lastChild as Node);
    return range.toString();
  });
}
