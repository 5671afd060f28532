import type { Locator } from '@playwright/test';
import { drop } from './support/drop';
import { findViolations } from './support/findViolations';
import { highlightPassage } from './support/highlightPassage';
import { articleText, placeCaret } from './support/selectPassage';
import { switchEditing } from './support/switchEditing';
import { expect, electronTest as test } from './support/test';

const paragraph = (part: number) =>
  `<p>The ferry company said on Monday, in part ${part} of its report, that it would give up the night crossing, which has run since 1951, unless the council pays for a boat.</p>`;
const teaser = 'The wind will be strong on Friday, and the ferries may not sail at all.';
const page = `<!doctype html><html><head><title>The night crossing</title></head><body><article>
  ${[1, 2, 3, 4, 5, 6].map(paragraph).join('')}
  <div class="related"><h3><a href="/storm">A storm is coming</a></h3><p>${teaser}</p></div></article></body></html>`;

/** Pastes HTML where the focus is. */
async function paste(field: Locator, html: string): Promise<void> {
  await field.evaluate((root, pasted) => {
    const data = new DataTransfer();
    data.setData('text/html', pasted);
    root.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, html);
}

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

test('what is pasted is settled as what is imported, in a text and in a note', async ({
  launchApp,
}) => {
  const app = await launchApp();
  await expect(articleText(app.page)).toBeVisible();
  await drop(app.page, { 'night.md': '# The night crossing\n\nIt ran aground at six.' });
  await expect(articleText(app.page)).toHaveText('It ran aground at six.');
  await highlightPassage(app.page, 'aground', '1');
  const note = app.page
    .getByRole('region', { name: 'Highlight' })
    .getByRole('textbox', { name: 'Note' });
  await app.page.keyboard.press('n');
  await expect(note).toBeFocused();
  await paste(
    note,
    '<table><tr><td>1998</td><td>9 m</td></tr><tr><td>2020</td><td>7 m<sup>2</sup></td></tr></table>',
  );
  await expect(note.locator('p')).toHaveText(['1998 9 m', '2020 7 m²']);

  await switchEditing(app.page, true);
  await placeCaret(app.page, 'It ran aground');
  await paste(
    articleText(app.page),
    '<p>ad&shy;ministration said <q>now</q></p><details><summary>More</summary>Inside words</details>',
  );
  const text = articleText(app.page);
  await expect(text).toContainText('administration said “now”');
  await expect(text.locator('p').filter({ hasText: /^More$/ })).toBeVisible();
});
