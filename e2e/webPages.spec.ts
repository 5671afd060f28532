import { drop } from './support/drop';
import { findViolations } from './support/findViolations';
import { articleText } from './support/selectPassage';
import { expect, electronTest as test } from './support/test';

const paragraph = (part: number) =>
  `<p>The ferry company said on Monday, in part ${part} of its report, that it would give up the night crossing, which has run since 1951, unless the council pays for a boat.</p>`;
const teaser = 'The wind will be strong on Friday, and the ferries may not sail at all.';
const page = `<!doctype html><html><head><title>The night crossing</title></head><body><article>
  ${[1, 2, 3, 4, 5, 6].map(paragraph).join('')}
  <div class="related"><h3><a href="/storm">A storm is coming</a></h3><p>${teaser}</p></div></article></body></html>`;

test('what of a page is not in its article is told, and the whole page can be kept', async ({
  launchApp,
}) => {
  const app = await launchApp();
  await expect(articleText(app.page)).toBeVisible();
  await drop(app.page, { 'night.html': page });
  await expect(articleText(app.page)).toContainText('in part 6 of its report');
  await expect(articleText(app.page)).not.toContainText(teaser);
  await expect(app.page.getByText('1 paragraph of the page is not in the article.')).toBeVisible();
  await app.page.getByRole('button', { name: 'Show', exact: true }).click();
  const dialog = app.page.getByRole('dialog', { name: '1 paragraph of the page' });
  await expect(dialog.getByRole('listitem')).toHaveText([teaser]);
  expect(await findViolations(app.page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Keep the whole page' }).click();
  await expect(articleText(app.page)).toContainText(teaser);
});
