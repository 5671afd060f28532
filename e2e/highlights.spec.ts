import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { highlightPassage, shownHighlight } from './support/highlightPassage';
import { islandLines, openIsland } from './support/islandArticle';
import { articleText, placeCaret, selectPassage } from './support/selectPassage';
import { switchEditing } from './support/switchEditing';
import { test as base, expect } from './support/test';

/** The window with a short article open in it. */
const test = base.extend<{ page: Page }>({
  page: async ({ launchApp, folder }, use) => {
    const file = join(folder, 'island.txt');
    await writeFile(file, `${islandLines.join('\n')}\n`);
    const { page } = await launchApp({ args: [file] });
    await openIsland(page);
    await use(page);
  },
});

const listOf = (page: Page) => page.getByRole('listbox', { name: 'Highlights' });
const optionsOf = (page: Page) => listOf(page).getByRole('option');
const detailOf = (page: Page) => page.getByRole('region', { name: 'Highlight' });
const noteOf = (page: Page) => detailOf(page).getByRole('textbox', { name: 'Note' });
const tagsOf = (page: Page) =>
  detailOf(page).getByRole('grid', { name: 'Tags on this highlight' }).getByRole('row');
const addTagIn = (page: Page) => detailOf(page).getByRole('combobox', { name: 'Add tag' });
const undoOf = (page: Page) => page.getByRole('button', { name: /^Undo: / });
const redoOf = (page: Page) => page.getByRole('button', { name: /^Redo: / });

/** Selects a passage with the mouse and presses the key of a label. */
/** Makes a choice in a field of the detail. */
async function choose(page: Page, field: string, option: string): Promise<void> {
  const name = new RegExp(`${field}$`);
  await detailOf(page).getByRole('button', { name }).click();
  await page.getByRole('listbox', { name: field }).getByRole('option', { name: option }).click();
}

async function switchFilter(page: Page, value: RegExp): Promise<void> {
  await page.getByRole('button', { name: /^Filters/ }).click();
  await page.getByRole('dialog', { name: 'Filters' }).getByRole('button', { name: value }).click();
  await page.keyboard.press('Escape');
}

async function addTag(page: Page, typed: string, key: string): Promise<void> {
  await addTagIn(page).click();
  await page.keyboard.type(typed);
  await page.keyboard.press(key);
}

/** Presses a button through these actions, in order, and expects it to be disabled after the last. */
async function goThrough(
  page: Page,
  step: 'Undo' | 'Redo',
  titles: readonly string[],
): Promise<void> {
  const button = step === 'Undo' ? undoOf(page) : redoOf(page);
  for (const title of titles) {
    await expect(button).toHaveAccessibleName(`${step}: ${title}`);
    await button.click();
  }
}

test('a highlight is made and edited without the mouse', async ({ page }) => {
  await articleText(page).focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('1');
  await expect(shownHighlight(page)).toContainText('The island holds 1,200 prisoners');
  await expect(shownHighlight(page)).toContainText('Unsourced');
  await expect(articleText(page)).toBeFocused();

  await page.keyboard.press('v');
  await expect(shownHighlight(page)).toContainText('Supported');
  await page.keyboard.press('2');
  await expect(shownHighlight(page)).toContainText('Said');
  await expect(shownHighlight(page)).toContainText('Quote');
  await expect(optionsOf(page)).toHaveCount(1);

  await page.keyboard.press('n');
  await expect(noteOf(page)).toBeFocused();
  await page.keyboard.type('Who counted them?');
  await page.keyboard.press('Escape');
  await expect(articleText(page)).toBeFocused();
  await expect(shownHighlight(page).getByLabel('Has a note')).toBeVisible();

  await page.keyboard.press('l');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Delete');
  await expect(detailOf(page)).toBeHidden();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(optionsOf(page)).toHaveCount(1);
});

test('overlapping highlights show side by side, and a click offers both', async ({ page }) => {
  await highlightPassage(page, '1,200 prisoners', '1');
  await highlightPassage(page, 'prisoners, the ministry', '4');
  await expect(optionsOf(page)).toHaveText([/1,200 prisoners/, /prisoners, the ministry/]);

  await placeCaret(page, 'isoners');
  const menu = page.getByRole('menu', { name: 'Highlights here' });
  await menu.getByRole('menuitem', { name: /1,200 prisoners/ }).click();
  await expect(shownHighlight(page)).toContainText('To check');
  await placeCaret(page, 'ministry');
  await expect(shownHighlight(page)).toContainText('Doubt');
});

test('the list can be browsed by keys, and leads to the passage', async ({ page }) => {
  await highlightPassage(page, '1,200 prisoners', '1');
  await highlightPassage(page, 'the governor', '3');
  await highlightPassage(page, '6 million dollars', '1');

  await listOf(page).focus();
  await page.keyboard.press('Home');
  await expect(shownHighlight(page)).toContainText('1,200 prisoners');
  await page.keyboard.press('ArrowDown');
  await expect(shownHighlight(page)).toContainText('the governor');
  await expect(detailOf(page)).toContainText('Definition');
  await expect(listOf(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(articleText(page)).toBeFocused();

  await page.keyboard.press('j');
  await expect(shownHighlight(page)).toContainText('6 million dollars');
  await page.keyboard.press('k');
  await page.keyboard.press('k');
  await expect(shownHighlight(page)).toContainText('1,200 prisoners');
});

test('filters narrow the list, by words and by the highlights’ fields', async ({ page }) => {
  await highlightPassage(page, '1,200 prisoners', '1');
  await addTag(page, 'numbers', 'Enter');
  await highlightPassage(page, 'We have room for twice as many', '2');
  await highlightPassage(page, '6 million dollars', '1');
  await page.keyboard.press('v');
  await addTag(page, 'money', 'Enter');
  await expect(optionsOf(page)).toHaveCount(3);

  await page.getByRole('button', { name: '2 unsourced claims' }).click();
  await expect(optionsOf(page)).toHaveText([/1,200 prisoners/, /6 million dollars/]);
  await switchFilter(page, /^Supported 1/);
  await expect(optionsOf(page)).toHaveText([/6 million dollars/]);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(optionsOf(page)).toHaveCount(3);

  await switchFilter(page, /^numbers 1/);
  await expect(page.getByRole('status').getByText('1 of 3 highlights')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox', { name: 'Filter highlights' }).fill('governor');
  await expect(page.getByText('No matches')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.getByRole('searchbox', { name: 'Filter highlights' }).fill('TWICE room');
  await expect(optionsOf(page)).toHaveText([/We have room/]);
});

test('a highlight’s fields are edited in its detail, and undone in order', async ({ page }) => {
  await highlightPassage(page, '6 million dollars', '1');
  await choose(page, 'Verdict', 'Disputed');
  await expect(shownHighlight(page)).toContainText('Disputed');
  await choose(page, 'Label', 'Doubt');
  await expect(shownHighlight(page)).toContainText('Question');
  await expect(detailOf(page).getByRole('button', { name: /Verdict$/ })).toBeHidden();
  await choose(page, 'Kind', 'Claim');
  await expect(detailOf(page).getByRole('button', { name: 'Disputed Verdict' })).toBeVisible();

  await addTag(page, 'money', 'Enter');
  await addTag(page, 'law,', 'Backspace');
  await expect(tagsOf(page)).toHaveText(['money']);
  await noteOf(page).fill('Ask for the contract.');
  await page.getByRole('button', { name: 'Delete highlight' }).click();
  await expect(page.getByText('No highlights yet')).toBeVisible();

  const titles = [
    'Delete highlight',
    'Edit note',
    'Change tags',
    'Change tags',
    'Change tags',
    'Change kind',
    'Edit highlight',
    'Change verdict',
    'Highlight',
  ];
  await goThrough(page, 'Undo', titles);
  await expect(undoOf(page)).toHaveAccessibleName('Undo: Import article');
  await expect(page.getByText('No highlights yet')).toBeVisible();
  await goThrough(page, 'Redo', titles.slice(1).reverse());
  await optionsOf(page).click();
  await expect(tagsOf(page)).toHaveText(['money']);
  await expect(noteOf(page)).toHaveText('Ask for the contract.');
  await expect(detailOf(page).getByRole('button', { name: 'Disputed Verdict' })).toBeVisible();
});

test('existing tags are suggested during typing', async ({ page }) => {
  await highlightPassage(page, '1,200 prisoners', '1');
  await addTag(page, 'prison numbers', 'Enter');
  await highlightPassage(page, '6 million dollars', '1');
  await addTag(page, 'num', 'ArrowDown');
  await page.keyboard.press('Enter');
  await expect(tagsOf(page)).toHaveText(['prison numbers']);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Delete');
  await expect(tagsOf(page)).toHaveCount(0);
  await expect(optionsOf(page)).toHaveCount(2);
});

test('a highlight is moved to another passage, and found again if its own is gone', async ({
  page,
}) => {
  await highlightPassage(page, '6 million dollars', '1');
  await selectPassage(page, '6 million dollars a year');
  await page.keyboard.press('m');
  await expect(shownHighlight(page)).toContainText('6 million dollars a year');

  await switchEditing(page, true);
  await selectPassage(page, 'worth 6 million dollars a year, ');
  await page.keyboard.press('Delete');
  await switchEditing(page, false);
  const lost = listOf(page).getByRole('group', { name: 'Lost' }).getByRole('option');
  await expect(lost).toHaveText([/6 million dollars a year/]);

  await lost.click();
  await selectPassage(page, 'two lawyers say');
  await detailOf(page).getByRole('button', { name: 'Attach here' }).click();
  await expect(lost).toHaveCount(0);
  await expect(shownHighlight(page)).toContainText('two lawyers say');
});
