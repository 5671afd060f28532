import type { Locator, Page } from '@playwright/test';
import { drop } from './support/drop';
import { highlightPassage } from './support/highlightPassage';
import { articleText, placeCaret } from './support/selectPassage';
import { switchEditing } from './support/switchEditing';
import { expect, electronTest as test } from './support/test';

const table =
  '<table><tr><th>Year</th><th>Draft</th></tr><tr><td>1998</td><td>9 m</td></tr>' +
  '<tr><td>2020</td><td>7 m<sup>2</sup></td></tr></table>';
const invisible = '<p>ad&shy;ministration of the zero&#8203;width lights&#65279;hip</p>';
const office =
  '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>Draft</title><style>p.MsoNormal {margin:0}</style>' +
  '</head><body><!--StartFragment--><p class="MsoNormal"><b style="mso-bidi-font-weight:normal">The mate</b> said so.<o:p></o:p></p>' +
  `<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span>Fog</p>` +
  `<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>Ice</p><!--EndFragment--></body></html>`;

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

/** Deletes all that is in the field, which has the focus. */
async function clear(page: Page, field: Locator): Promise<void> {
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await expect(field).toHaveText('');
}

async function addArticle(page: Page): Promise<void> {
  await expect(articleText(page)).toBeVisible();
  await drop(page, { 'night.md': '# The night crossing\n\nIt ran aground at six.' });
  await expect(articleText(page)).toHaveText('It ran aground at six.');
}

test('what is pasted into a note has its words apart, and nothing that can’t be seen', async ({
  launchApp,
}) => {
  const { page } = await launchApp();
  await addArticle(page);
  await highlightPassage(page, 'aground', '1');
  await page.keyboard.press('n');
  const note = page.getByRole('textbox', { name: 'Note' });
  await expect(note).toBeFocused();
  await paste(note, table);
  await expect(note.locator('p')).toHaveText(['Year Draft', '1998 9 m', '2020 7 m²']);

  await clear(page, note);
  await paste(note, invisible);
  await expect(note).toHaveText('administration of the zerowidth lightship');

  await clear(page, note);
  await paste(note, office);
  await expect(note.locator('p')).toHaveText(['The mate said so.', 'Fog', 'Ice']);
  await expect(note.locator('li')).toHaveText(['Fog', 'Ice']);
  await expect(note.locator('strong')).toHaveText('The mate');
});

test('what is pasted into a text under correction is taken as an import takes it', async ({
  launchApp,
}) => {
  const { page } = await launchApp();
  await addArticle(page);
  await switchEditing(page, true);
  const text = articleText(page);
  await placeCaret(page, 'It ran aground');
  await paste(text, invisible);
  await expect(text).toHaveText('administration of the zerowidth lightshipIt ran aground at six.');

  await clear(page, text);
  await paste(text, office);
  await expect(text.locator('p')).toHaveText(['The mate said so.', 'Fog', 'Ice']);
  await expect(text.locator('li')).toHaveText(['Fog', 'Ice']);

  await clear(page, text);
  await paste(text, table);
  await expect(text.locator('td')).toHaveText(['1998', '9 m', '2020', '7 m2']);

  await clear(page, text);
  await paste(text, '<p>She said <q>now</q></p><details><summary>More</summary>Inside</details>');
  await expect(text.locator('p')).toHaveText(['She said “now”', 'More', 'Inside']);
});
