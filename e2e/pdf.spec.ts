import { join } from 'node:path';
import { articleText } from './support/selectPassage';
import { expect, test } from './support/test';

const RIVER = join(import.meta.dirname, '../main/import/pdf/fixtures/river.pdf');

test('a PDF of two columns becomes an article with headings, a list, a table and footnotes', async ({
  app,
  page,
}) => {
  await app.system.chooseFiles(RIVER);
  await page.keyboard.press('ControlOrMeta+O');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('The Night of the Flood');
  await expect(main.getByRole('heading', { level: 2 })).toHaveText([
    '1 The river',
    '2 The reckoning',
  ]);
  await expect(articleText(page)).toContainText(
    'A well-known engineer, who had measured the river',
  );
  await expect(articleText(page).getByRole('listitem')).toHaveCount(3);
  await expect(articleText(page).getByRole('row')).toHaveCount(4);
  await expect(articleText(page)).not.toContainText('Notes on rivers');
});
