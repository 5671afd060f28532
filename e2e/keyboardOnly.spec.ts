import { readFile } from 'node:fs/promises';
import { articleText } from './support/selectPassage';
import { expect, test } from './support/test';

const text = `The lower lock opens again

The repair cost nine million crowns, the river authority said on Monday, and took a year.

What the skippers say

Few of them are content. The lock is no wider than before, and the larger barges still have to wait for high water.

The authority expects forty passages a day in summer.
`;

test('the whole job by keyboard alone, from import to export', async ({ app, page }, testInfo) => {
  const { keyboard } = page;
  const highlights = page.getByRole('listbox', { name: 'Highlights' }).getByRole('option');

  await test.step('import: type the article, and land in its text', async () => {
    await expect(articleText(page)).toBeVisible();
    await keyboard.press('ControlOrMeta+N');
    await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toBeFocused();
    await keyboard.insertText(text);
    await keyboard.press('ControlOrMeta+Enter');
    await expect(articleText(page)).toContainText('The repair cost nine million crowns');
    await expect(articleText(page).getByRole('heading')).toHaveText(['What the skippers say']);
    await expect(articleText(page)).toBeFocused();
  });

  await test.step('around the panes, and back in the text', async () => {
    await keyboard.press('F6');
    await expect(articleText(page)).not.toBeFocused();
    await keyboard.press('Shift+F6');
    await expect(articleText(page)).toBeFocused();
  });

  await test.step('select with the caret, and highlight as a claim', async () => {
    await keyboard.press('ControlOrMeta+Home');
    for (const _letter of 'The repair ') await keyboard.press('ArrowRight');
    for (const _word of ['cost', 'nine', 'million', 'crowns']) {
      await keyboard.press('ControlOrMeta+Shift+ArrowRight');
    }
    await keyboard.press('1');
    await expect(highlights).toHaveText([/cost nine million crowns/]);
    await expect(articleText(page)).toBeFocused();
  });

  await test.step('write a note', async () => {
    await keyboard.press('n');
    await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused();
    await keyboard.type('Is the year of closure in it?');
    await keyboard.press('Escape');
    await expect(articleText(page)).toBeFocused();
    await expect(page.getByRole('textbox', { name: 'Note' })).toHaveText(
      'Is the year of closure in it?',
    );
  });

  await test.step('link it to a new source', async () => {
    await keyboard.press('l');
    const search = page.getByRole('searchbox', { name: 'Source' });
    await expect(search).toBeFocused();
    await keyboard.type('Annual accounts');
    await expect(page.getByRole('option', { name: 'New source “Annual accounts”' })).toBeVisible();
    await keyboard.press('ArrowDown');
    await expect(search).toHaveAttribute('aria-activedescendant', /./);
    await keyboard.press('Enter');
    await expect(page.getByRole('radio', { name: 'Supported by' })).toBeFocused();
    const origin = page.getByRole('radio', { name: 'Originates from' });
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await expect(origin).toBeFocused();
    await keyboard.press('Space');
    await expect(origin).toBeChecked();
    await keyboard.press('ControlOrMeta+Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(articleText(page)).toBeFocused();
  });

  await test.step('see it in the ledger, and return', async () => {
    await keyboard.press('ControlOrMeta+2');
    const rows = page.getByRole('grid', { name: 'Ledger' }).getByRole('row');
    await expect(rows).toHaveCount(2);
    await expect(rows.nth(1)).toContainText('cost nine million crowns');
    await expect(rows.nth(1)).toContainText('Annual accounts');
    await expect(page.getByRole('main')).toBeFocused();
    await keyboard.press('ControlOrMeta+1');
    await expect(articleText(page)).toBeFocused();
  });

  await test.step('export it as a web page', async () => {
    const path = testInfo.outputPath('export.html');
    await app.system.chooseSavePath(path);
    await keyboard.press('ControlOrMeta+Shift+E');
    const dialog = page.getByRole('dialog', { name: 'Export' });
    const markdown = dialog.getByRole('radio', { name: 'Markdown' });
    await expect(markdown).toBeFocused();
    await expect(dialog.getByRole('region', { name: 'Preview' })).toContainText('> ');
    for (const stop of [
      dialog.getByRole('region', { name: 'Preview' }),
      dialog.getByRole('button', { name: 'Cancel' }),
      dialog.getByRole('button', { name: 'Copy' }),
      dialog.getByRole('button', { name: /^Save/ }),
      dialog.getByRole('button', { name: 'Close' }),
      markdown,
    ]) {
      await keyboard.press('Tab');
      await expect(stop).toBeFocused();
    }
    await keyboard.press('ArrowRight');
    await keyboard.press('Space');
    await expect(dialog.getByRole('radio', { name: 'Web page' })).toBeChecked();
    await keyboard.press('ControlOrMeta+Enter');
    await expect(dialog).toBeHidden();
    const content = await readFile(path, 'utf8');
    expect(content).toMatch(/<mark[^>]*>cost nine million crowns<\/mark>/);
    expect(content).toContain('Is the year of closure in it?');
    expect(content).toContain('Annual accounts');
    await expect(articleText(page)).toBeFocused();
  });
});
