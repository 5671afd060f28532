import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { drop } from './support/drop';
import { expect, test } from './support/test';

const BIB = `@book{harbours, title = {Harbours of the north}, isbn = {978-3-16-148410-0}, owner = {me}}
@book{bad, title = {unclosed
@article{tides, title = {Tides}, doi = {10.5555/1}, journal = {Sea}}
`;
const RIS = 'TY  - BOOK\nTI  - Lighthouses\nER  - \n';

const sources = (page: Page) => page.getByRole('listbox', { name: 'Sources' }).getByRole('option');
const articles = (page: Page) =>
  page.getByRole('listbox', { name: 'Articles' }).getByRole('option');
const imported = (page: Page) => page.getByRole('dialog', { name: 'Imported sources' });

async function runByPalette(page: Page, command: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type(command);
  await page.keyboard.press('Enter');
}

test('sources come from a file, what is wrong with it is told, and one undo takes them away', async ({
  app,
  folder,
}) => {
  const { page, system } = app;
  const path = join(folder, 'refs.bib');
  await writeFile(path, BIB);
  await system.chooseFiles(path);
  await page.keyboard.press('ControlOrMeta+3');
  await page.getByRole('main').getByRole('button', { name: 'Import sources…' }).click();
  await expect(imported(page)).toContainText('2 sources were added.');
  await expect(imported(page)).toContainText('Line 2: A brace or quotation mark is never closed.');
  await expect(imported(page)).toContainText('owner');
  await page.keyboard.press('Enter');
  await expect(sources(page)).toHaveCount(2);

  await runByPalette(page, 'import sources');
  await expect(imported(page)).toContainText('2 are in the library already');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(page.getByRole('main')).toContainText('No sources yet');
});

test('references dropped among articles are offered as sources; where sources are, they come in at once', async ({
  page,
}) => {
  await expect(articles(page)).toHaveCount(1);
  await drop(page, { 'export.txt': BIB });
  const offer = page.getByRole('dialog', { name: 'These are references' });
  await expect(offer).toContainText('export.txt lists sources');
  await page.keyboard.press('Enter');
  await expect(imported(page)).toContainText('2 sources were added.');
  await page.keyboard.press('Enter');
  await expect(sources(page)).toHaveCount(2);
  await expect(articles(page)).toHaveCount(1);

  await drop(page, { 'more.ris': RIS });
  await expect(imported(page)).toContainText('1 source was added.');
  await page.keyboard.press('Enter');
  await expect(sources(page)).toHaveCount(3);

  await runByPalette(page, 'export sources');
  const dialog = page.getByRole('dialog', { name: 'Export sources' });
  await expect(dialog.getByRole('region', { name: 'Preview' })).toContainText('@book{harbours,');
  await dialog.getByRole('radio', { name: 'RIS' }).focus();
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('region', { name: 'Preview' })).toContainText('TI  - Lighthouses');
});

test('sources are exported to a file, in the format that is chosen', async ({ app, folder }) => {
  const { page, system } = app;
  await page.keyboard.press('ControlOrMeta+3');
  await drop(page, { 'more.ris': RIS });
  await imported(page).getByRole('button', { name: 'Done' }).click();
  const path = join(folder, 'out.ris');
  const proposed = await system.chooseSavePath(path);
  await page.getByRole('main').getByRole('button', { name: 'Export sources…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export sources' });
  await dialog.getByText('RIS', { exact: true }).click();
  await dialog.getByRole('button', { name: /^Save…/ }).click();
  await expect(dialog).toBeHidden();
  expect((await proposed()).map((name) => name.split('/').at(-1))).toEqual(['Sources.ris']);
  expect(await readFile(path, 'utf8')).toBe(RIS);
});
