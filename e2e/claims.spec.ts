import type { Page } from '@playwright/test';
import { articleText } from './support/selectPassage';
import { expect, test } from './support/test';

const ARTICLE = [
  'The port cost 40 million euros, according to the ministry, and 200 people work there.',
  '“We will not go,” said Ana Ruiz, a docker. “They will have to carry us.”',
  'It is the largest port in the country.',
].join('\n\n');

const panel = (page: Page) => page.getByRole('region', { name: 'Possible claims' });
const list = (page: Page) => page.getByRole('listbox', { name: 'Proposed passages' });
const current = (page: Page) => list(page).getByRole('option', { selected: true });
const figure = (page: Page, words: string) =>
  list(page).getByRole('option', { name: new RegExp(`^Figure ${words}$`) });
const highlights = (page: Page) => page.getByRole('listbox', { name: 'Highlights' });
const undo = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^Undo/ });

async function importPasted(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+N');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Text' }).fill(ARTICLE);
  await dialog.getByRole('textbox', { name: 'Title' }).fill('The harbour');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(articleText(page)).toContainText('largest port');
}

test('claims are found, accepted and given a source by keyboard, and undone', async ({ page }) => {
  await importPasted(page);
  await page.keyboard.press('c');
  await expect(list(page)).toBeFocused();
  await expect(current(page)).toContainText('We will not go,');
  await expect(current(page)).toContainText('Ana Ruiz');

  await page.keyboard.press('Shift+Enter');
  await expect(undo(page)).toHaveAccessibleName('Undo: Highlight 2 passages');
  await expect(current(page)).toContainText('according to the ministry');
  await page.keyboard.press('j');
  await expect(current(page)).toContainText('40 million euros');
  await page.keyboard.press('Enter');
  await expect(undo(page)).toHaveAccessibleName('Undo: Highlight');
  await expect(current(page)).toContainText('200 people');
  await page.keyboard.press('x');
  await expect(current(page)).toContainText('the largest port');

  const add = panel(page).getByRole('button', { name: /^Add “Ana Ruiz” as a source/ });
  await add.focus();
  await page.keyboard.press('Enter');
  await expect(add).toHaveCount(0);
  await expect(undo(page)).toHaveAccessibleName('Undo: Link source to 2 highlights');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ControlOrMeta+Z');
  await expect(list(page).getByRole('option').first()).toContainText('We will not go,');
  await expect(figure(page, '200 people')).toHaveCount(0);
});

test('claims are accepted and dismissed by mouse, and stay dismissed', async ({ page }) => {
  await importPasted(page);
  await articleText(page).getByText('The port cost').click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Find claims/ }).click();
  await figure(page, '40 million euros').click();
  await expect(current(page)).toContainText('40 million euros');
  await panel(page).getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(figure(page, '40 million euros')).toHaveCount(0);
  await panel(page).getByRole('button', { name: 'Dismiss' }).click();
  await expect(figure(page, '200 people')).toHaveCount(0);
  await panel(page).getByRole('button', { name: 'Close possible claims' }).click();
  await expect(highlights(page).getByRole('option')).toHaveCount(1);
  await expect(articleText(page)).toBeFocused();
});
