import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { App } from './support/App';
import { drop } from './support/drop';
import { findViolations } from './support/findViolations';
import { articleText } from './support/selectPassage';
import { expect, test } from './support/test';

const TEXT = `The quay

They met at the old quay before dawn, and nobody else was there to see them.

The harbour master said that the old quay had been closed for nine years.

Nine years later the old quay was sold to a brewer from the next town.
`;
const row = (exact: string, prefix: string, text: string) => ({
  id: `${prefix}${exact}`,
  user: 'acct:mara@hypothes.is',
  uri: 'https://example.org/quay',
  created: '2024-03-01T10:00:00Z',
  text,
  tags: ['witness'],
  document: { title: ['The quay'] },
  target: [{ selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix: '' }] }],
});
const HYPOTHESIS = JSON.stringify({
  rows: [
    row('nobody else was there', '', 'Who says so?'),
    row('the old quay', 'said that ', ''),
    row('the harbour captain said that the old quay had been closed for nine', '', ''),
    row('the mayor opened a new bridge in June', '', ''),
  ],
});
const clip = (location: string, words: string) =>
  `The quay (Ruiz, Ana)\r\n- Your Highlight on page 3 | Location ${location} | Added on Friday, March 1, 2024 4:05:06 PM\r\n\r\n${words}\r\n==========\r\n`;

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Import highlights' });
const highlightList = (page: Page) => page.getByRole('listbox', { name: 'Highlights' });
const reviewOf = (page: Page) => page.getByRole('region', { name: 'Review' });
const undoOf = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^Undo/ });

async function runByPalette(page: Page, command: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type(command);
  await page.keyboard.press('Enter');
}

async function importArticle({ page, system }: App, folder: string): Promise<void> {
  const path = join(folder, 'quay.txt');
  await writeFile(path, TEXT);
  await system.chooseFiles(path);
  await page.keyboard.press('ControlOrMeta+O');
  await expect(articleText(page)).toContainText('sold to a brewer');
}

test('highlights of Hypothesis find their places, those in doubt are reviewed, and one undo takes all away', async ({
  app,
  page,
  folder,
}) => {
  await importArticle(app, folder);
  const path = join(folder, 'quay.json');
  await writeFile(path, HYPOTHESIS);
  await app.system.chooseFiles(path);
  await runByPalette(page, 'import highlights');
  await expect(dialog(page)).toContainText('2 have their place, 1 to check, 1 not found.');
  const lost = dialog(page).getByRole('list', { name: 'Not found' });
  await expect(lost).toContainText('the mayor opened a new bridge in June');
  await expect(lost).toContainText('The words are not in the text.');
  const unsure = dialog(page).getByRole('list', { name: 'To check' });
  await expect(unsure).toContainText('The text has similar words here.');
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Enter');

  const review = reviewOf(page);
  await expect(review.getByRole('status')).toContainText('2');
  await page.keyboard.press('r');
  await expect(review).toContainText('In the file');
  await expect(review).toContainText('the harbour captain said');
  await expect(review).toContainText('In the article');
  await page.keyboard.press('a');
  await expect(review).toContainText('Not found in the text.');
  await page.keyboard.press('a');
  await expect(review).toContainText('All reviewed');
  await review.getByRole('button', { name: 'End review' }).first().click();
  await expect(highlightList(page).getByRole('option')).toHaveCount(4);
  await expect(highlightList(page)).toContainText('by mara');

  await page.keyboard.press('ControlOrMeta+Z');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(undoOf(page)).toHaveAccessibleName('Undo: Import 4 highlights');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(undoOf(page)).toHaveAccessibleName('Undo: Import article');
});

test('a Kindle’s clippings that are dropped are recognised, and come in once', async ({
  app,
  page,
  folder,
}) => {
  await importArticle(app, folder);
  const files = {
    'My Clippings.txt':
      clip('20-21', 'nobody else was there to see them') + clip('40-41', 'sold to a brewer'),
  };
  await drop(page, files);
  await expect(dialog(page)).toContainText('2 have their place');
  await page.keyboard.press('Enter');
  await expect(highlightList(page).getByRole('option')).toHaveCount(2);
  await drop(page, files);
  await expect(dialog(page)).toContainText('2 are there already.');
  await expect(dialog(page).getByRole('button', { name: /^Import \d/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(highlightList(page).getByRole('option')).toHaveCount(2);
});

test('highlights of what is not in the library are said to be so, and nothing is imported', async ({
  page,
}) => {
  await drop(page, { 'clippings.txt': clip('20-21', 'nobody else was there') });
  await expect(dialog(page)).toContainText(
    '1 highlight is about an article that is not in the library.',
  );
  await expect(dialog(page)).toContainText('The quay · 1 highlight');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
});
