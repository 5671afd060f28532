import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makeMarkedLibrary, passageOf } from './support/makeMarkedLibrary';
import { articleText } from './support/selectPassage';
import { electronTest, expect, test } from './support/test';

const ledgerOf = (page: Page) => page.getByRole('grid', { name: 'Ledger' });
const claimsOf = (page: Page) => ledgerOf(page).locator('tbody').getByRole('row');
const passage = (page: Page, number: number) => ledgerOf(page).getByText(passageOf(number));
const scope = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const chosen = (page: Page) => ledgerOf(page).getByRole('row', { selected: true });

async function choose(page: Page, field: RegExp, option: string): Promise<void> {
  await page.getByRole('search').getByRole('button', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
}

electronTest(
  'a ledger is filtered and sorted after a restart as before it, and is in view again',
  async ({ launchApp, folder }) => {
    const library = join(folder, 'library');
    await makeMarkedLibrary(library, 4);
    const app = await launchApp({ library });
    await expect(articleText(app.page)).toContainText(passageOf(0));
    await app.page.keyboard.press('ControlOrMeta+2');
    await scope(app.page, 'Unsourced').click();
    await choose(app.page, /Order/, 'In text order');
    await app.page.getByRole('textbox', { name: 'Containing' }).fill(passageOf(2));
    await expect(claimsOf(app.page)).toHaveCount(1);

    await app.restart();
    await expect(ledgerOf(app.page)).toBeVisible();
    await expect(scope(app.page, 'Unsourced')).toBeChecked();
    await expect(app.page.getByRole('button', { name: /Order/ })).toContainText('In text order');
    await expect(app.page.getByRole('textbox', { name: 'Containing' })).toHaveValue('');
    await expect(claimsOf(app.page)).toHaveCount(4);

    await app.page.keyboard.press('ControlOrMeta+5');
    await expect(scope(app.page, 'All')).toBeChecked();
    await scope(app.page, 'In conflict').click();
    await app.restart();
    await expect(app.page.getByRole('heading', { name: 'All claims' })).toBeVisible();
    await expect(scope(app.page, 'In conflict')).toBeChecked();
    await app.page.keyboard.press('ControlOrMeta+1');
    await expect(articleText(app.page)).toContainText(passageOf(0));
  },
);

test('keys label, link and delete all claims that are chosen in the ledger', async ({
  launchApp,
  folder,
}) => {
  const library = join(folder, 'library');
  await makeMarkedLibrary(library, 5);
  const { page } = await launchApp({ library });
  await expect(articleText(page)).toContainText(passageOf(0));
  await page.keyboard.press('ControlOrMeta+2');
  const cell = (number: number) => claimsOf(page).nth(number).getByRole('gridcell').nth(2);
  // Beside what can be pressed in the cell.
  const position = { x: 3, y: 3 };
  await cell(1).click({ position });
  await cell(3).click({ position, modifiers: ['Shift'] });
  await expect(chosen(page)).toHaveCount(3);

  await page.keyboard.press('l');
  await expect(page.getByText('Each of the 3 highlights gets a link.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(passage(page, 3)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(claimsOf(page)).toHaveCount(2);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(claimsOf(page)).toHaveCount(5);

  await passage(page, 0).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(chosen(page)).toHaveCount(2);
  // Those that are labelled otherwise are no claims any more.
  await page.keyboard.press('2');
  await expect(claimsOf(page)).toHaveCount(3);
  await expect(page.getByRole('button', { name: /^Undo: .*2 highlights/ })).toBeVisible();
});
