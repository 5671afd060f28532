import type { Page } from '@playwright/test';
import { collectUnknown, plantUnknown } from '../main/testing/plantUnknown';
import { linkNewSource } from './support/linkNewSource';
import { articleText, placeCaret, selectPassage } from './support/selectPassage';
import { switchEditing } from './support/switchEditing';
import { expect, test } from './support/test';

const FIELD = 'fromANewerVersion';
const noteOf = (page: Page) => page.getByRole('textbox', { name: 'Note' });
const firstHighlight = (page: Page) =>
  page.getByRole('listbox', { name: 'Highlights' }).getByRole('option').first();

async function openDialog(page: Page, command: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type(command);
  await page.keyboard.press('Enter');
}

async function saveDialog(page: Page, field: string, value: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: field }).first().fill(value);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
}

test('fields from a newer version survive edits in the window', async ({ app, page }) => {
  const words = (await articleText(page).locator('p').nth(1).innerText()).slice(0, 30);
  await selectPassage(page, words);
  await page.keyboard.press('1');
  await firstHighlight(page).click();
  await noteOf(page).click();
  await page.keyboard.type('The first line.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The second line.');
  await page.keyboard.press('Escape');
  await linkNewSource(page, 'A source');
  await app.quit();
  const planted = await plantUnknown(app.library, FIELD, (place) => place);

  await app.start([]);
  const again = app.page;
  await expect(articleText(again)).toBeVisible();
  await firstHighlight(again).click();
  await noteOf(again).getByText('The second line.').click();
  await again.keyboard.press('End');
  await again.keyboard.type(' And more.');
  await again.keyboard.press('Escape');
  await switchEditing(again, true);
  await placeCaret(again, words);
  await again.keyboard.type('X');
  await switchEditing(again, false);
  await openDialog(again, 'labels');
  await saveDialog(again, 'Name', 'Renamed');
  await again.keyboard.press('F2');
  await saveDialog(again, 'Title', 'Another title');
  await again.keyboard.press('ControlOrMeta+3');
  await again.getByRole('option', { name: /A source/ }).click();
  await again.getByRole('textbox', { name: 'Published in' }).fill('A paper');
  await expect(again.getByRole('button', { name: /^Undo: Edit source/ })).toBeVisible();
  await app.quit();

  const found = await collectUnknown(app.library, FIELD);
  // The earlier text is now a file of its own.
  const present = found.filter(({ place }) => !/revisions\/\d+\.json/.test(place));
  const kept = new Set(present.map(({ value }) => value));
  const missing = planted.filter((place) => !kept.has(place));
  // Only the text runs typed into have lost theirs.
  expect(missing.map((place) => place.replace(/^.*\/(article|annotations)\.json\//, ''))).toEqual([
    expect.stringMatching(/note\/content\/1\/content\/0$/),
    expect.stringMatching(/note\/content\/1\/content\/0\/attrs$/),
    expect.stringMatching(/document\/content\/\d+\/content\/0$/),
    expect.stringMatching(/document\/content\/\d+\/content\/0\/attrs$/),
  ]);
});
