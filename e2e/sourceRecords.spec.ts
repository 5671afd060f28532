import type { Page } from '@playwright/test';
import { callBridge } from './support/callBridge';
import { expect, test } from './support/test';

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const rows = (page: Page) => page.getByRole('listbox', { name: 'Sources' }).getByRole('option');
const names = (page: Page) => page.getByRole('region', { name: 'Names' });

/** Puts text in the clipboard and pastes it into the field. */
async function paste(page: Page, name: string, text: string): Promise<void> {
  await callBridge(page, 'clipboard.write', { text });
  await field(page, name).focus();
  await page.keyboard.press('ControlOrMeta+V');
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${label}$`) }).click();
  const list = page.getByRole('listbox', { name: new RegExp(`${label}$`) });
  await list.getByRole('option', { name: option, exact: true }).click();
}

test('a source has the fields of its type, names are split, and dates are understood', async ({
  page,
}) => {
  await page.keyboard.press('ControlOrMeta+3');
  await page.getByRole('button', { name: 'Add a source' }).first().click();
  const dialog = page.getByRole('dialog');
  await field(page, 'Title').fill('Soundings');
  await choose(page, 'Type', 'Journal article');
  await field(page, 'Volume').fill('12');
  await dialog.getByRole('button', { name: 'Add a name' }).click();
  await expect(field(page, 'Family name')).toBeFocused();
  await paste(page, 'Family name', 'Jan van der Berg; King, Martin Luther, Jr.');
  await expect(dialog.getByRole('group', { name: 'Author: van der Berg, Jan' })).toBeVisible();
  const king = dialog.getByRole('group', { name: 'Author: King, Martin Luther, Jr.' });
  await king.getByRole('textbox', { name: 'Given names' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(names(page).getByRole('group').first()).toHaveAccessibleName(/King/);
  await field(page, 'Date').fill('2025-13');
  await expect(dialog).toContainText('There is no month 13.');
  await expect(dialog.getByRole('button', { name: 'Add source' })).toBeDisabled();
  await field(page, 'Date').fill('26 de marzo de 2025');
  await expect(dialog).toContainText('March 26, 2025');
  await dialog.getByRole('button', { name: 'Add source' }).click();
  await expect(rows(page)).toHaveText(
    /SoundingsNo links · King, Martin Luther, Jr.; van der Berg, Jan · March 26, 2025/,
  );
  const csl = {
    type: 'article-journal',
    title: 'Soundings',
    volume: '12',
    author: [
      { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
      { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
    ],
    issued: { 'date-parts': [[2025, 3, 26]] },
  };
  expect(await callBridge(page, 'library.open', {})).toMatchObject({
    value: { sources: [{ csl }] },
  });
});

test('what the form does not know is shown, and stays through an edit', async ({ page }) => {
  const csl = { type: 'patent', title: 'Lamp', scale: '1:10', 'x-own': { a: 1 } };
  await callBridge(page, 'source.create', { csl });
  await page.keyboard.press('ControlOrMeta+3');
  await rows(page).first().click();
  const kept = page.getByRole('region', { name: 'Kept from the record' });
  await expect(kept).toContainText('x-own{"a":1}');
  await expect(kept).toContainText('scale1:10');
  await choose(page, 'Type', 'Press release');
  await expect(field(page, 'Publisher')).toBeVisible();
  await field(page, 'Title').fill('Lamps');
  await expect(rows(page).first()).toContainText('Lamps');
  await expect(kept).toContainText('x-own{"a":1}');
});

test('a source that is there already is offered, and two are merged and parted again', async ({
  page,
}) => {
  for (const csl of [
    { type: 'book', title: 'Tides', ISBN: '978-0-306-40615-7' },
    { type: 'report', title: 'Fog', publisher: 'Quay Press' },
  ]) {
    await callBridge(page, 'source.create', { csl });
  }
  await page.keyboard.press('ControlOrMeta+3');
  await page.getByRole('button', { name: 'Add a source' }).click();
  const dialog = page.getByRole('dialog');
  await field(page, 'Title').fill('Tides, again');
  await choose(page, 'Type', 'Book');
  await field(page, 'ISBN').fill('0306406152');
  await expect(dialog).toContainText('This may be the same as “Tides”.');
  await dialog.getByRole('button', { name: 'Use it' }).click();
  await expect(dialog).toBeHidden();
  await expect(field(page, 'Title')).toHaveValue('Tides');
  await rows(page)
    .filter({ hasText: 'Fog' })
    .click({ modifiers: ['ControlOrMeta'] });
  await page
    .getByRole('toolbar', { name: 'Chosen' })
    .getByRole('button', { name: 'Actions' })
    .click();
  await page.getByRole('menuitem', { name: 'Merge…' }).click();
  await choose(page, 'Keep', 'Tides');
  await dialog.getByRole('button', { name: 'Merge' }).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(field(page, 'Publisher')).toHaveValue('Quay Press');
  await rows(page).first().focus();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(rows(page)).toHaveCount(2);
});
