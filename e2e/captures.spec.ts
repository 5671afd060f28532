import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { findViolations } from './support/findViolations';
import { highlightPassage } from './support/highlightPassage';
import { linkNewSource } from './support/linkNewSource';
import { articleText, selectByCaret, selectPassage } from './support/selectPassage';
import { expect, electronTest as test } from './support/test';

const ARTICLE =
  '# The prison\n\nThe ministry paid 6 million dollars to the prison, it said on Monday.\n';
const PAGE = `<!doctype html><title>Payments</title><script>document.title = 'ran'</script>
<h1>Payments</h1><p>In March the prison received 6 million dollars, which the ministry paid.</p>
<p>No other payment was made.</p>`;

test('what a source said is kept, matched with a passage, and compared again when either changes', async ({
  launchApp,
  folder,
}) => {
  const file = join(folder, 'prison.md');
  const page1 = join(folder, 'payments.html');
  const scan = join(folder, 'scan.png');
  await writeFile(file, ARTICLE);
  await writeFile(page1, PAGE);
  await writeFile(scan, 'pixels');
  const app = await launchApp({ args: [file] });
  const { page, system } = app;
  await page.getByRole('option', { name: /The prison/ }).click();
  await expect(articleText(page)).toContainText('6 million');
  await highlightPassage(page, 'paid 6 million dollars');
  await linkNewSource(page, 'Payments of the ministry');

  await test.step('a page is kept from the source’s own view', async () => {
    await page.getByRole('button', { name: 'Payments of the ministry', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'What it said' })).toBeVisible();
    await system.chooseFiles(page1);
    await page.getByRole('button', { name: 'Keep a file…' }).click();
    await expect(page.getByRole('button', { name: /^payments\.html/ })).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  });

  await test.step('its words are matched by mouse', async () => {
    await page.getByRole('button', { name: /^payments\.html/ }).click();
    await expect(articleText(page)).toContainText('In March the prison');
    await expect(page.getByRole('button', { name: /^Match/ })).toBeDisabled();
    await selectPassage(page, '6 million dollars, which the ministry paid');
    await page.getByRole('button', { name: /^Match/ }).click();
    const passages = page.getByRole('region', { name: 'Passages' });
    await expect(passages).toContainText('matched on');
    await expect(passages.locator('mark')).toHaveText(['paid 6 million dollars']);
    expect(await findViolations(page)).toEqual([]);
  });

  await test.step('a correction of the passage is told, and confirmed', async () => {
    await page.getByRole('button', { name: 'Show in article' }).click();
    await expect(articleText(page)).toContainText('it said on Monday');
    await page.keyboard.press('ControlOrMeta+e');
    await selectByCaret(page, '6 million');
    await page.keyboard.type('7 million');
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('Still matches');
    await page.getByRole('option', { name: /Still matches\?/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Still matches?' });
    await expect(dialog).toContainText('1 passage or its evidence has changed');
    await expect(dialog.locator('del')).toHaveText('6');
    await dialog.getByRole('button', { name: 'Compare' }).click();
    await expect(page.getByText('The passage has been reworded since')).toBeVisible();
    await page.getByRole('button', { name: 'Still matches', exact: true }).click();
    await expect(page.getByText('The passage has been reworded since')).toBeHidden();
  });

  await test.step('what the source says later is another capture, and compared too', async () => {
    await page.getByRole('button', { name: 'Payments of the ministry', exact: true }).click();
    await page.getByRole('button', { name: 'Paste text…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Keep what the source said' });
    await dialog
      .getByRole('textbox', { name: 'Its words' })
      .fill('In March the prison received 5 million dollars, which the ministry paid.');
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.getByRole('button', { name: /^Pasted text\.txt/ }).click();
    await expect(page.getByText('The latest capture says it differently')).toContainText(
      '5 million',
    );
  });

  await test.step('a picture opens in the system’s viewer, as a copy', async () => {
    await page.getByRole('button', { name: 'Payments of the ministry', exact: true }).click();
    await system.chooseFiles(scan);
    await page.getByRole('button', { name: 'Keep a file…' }).click();
    const listOpened = await system.catchOpenedFiles();
    await page.getByRole('button', { name: /^scan\.png/ }).click();
    await expect.poll(listOpened).toHaveLength(1);
    const [opened = ''] = await listOpened();
    expect(basename(opened)).toBe('scan.png');
    expect(await readFile(opened, 'utf8')).toBe('pixels');
    expect(opened.startsWith(app.library)).toBe(false);
  });

  await test.step('undo takes a capture back', async () => {
    await page.keyboard.press('ControlOrMeta+z');
    await expect(page.getByRole('button', { name: /^scan\.png/ })).toBeHidden();
  });

  await test.step('everything is there after a restart', async () => {
    await app.restart();
    await app.page.getByRole('button', { name: 'Sources' }).click();
    await app.page.getByRole('option', { name: /Payments of the ministry/ }).click();
    await expect(app.page.getByRole('button', { name: /^payments\.html/ })).toBeVisible();
  });
});

test('by keyboard alone, words are pasted, selected and matched', async ({ launchApp, folder }) => {
  const file = join(folder, 'prison.md');
  await writeFile(file, ARTICLE);
  const { page } = await launchApp({ args: [file] });
  await page.getByRole('option', { name: /The prison/ }).click();
  await expect(articleText(page)).toContainText('6 million');
  await highlightPassage(page, 'paid 6 million dollars');
  await linkNewSource(page, 'Payments of the ministry');
  const compare = page.getByRole('button', { name: 'Compare with the source: Payments' });
  await compare.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Paste text…' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('6 million dollars were paid.\n\nNothing else.');
  await page.keyboard.press('ControlOrMeta+Enter');
  const text = articleText(page);
  await expect(text).toContainText('were paid');
  await text.focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('region', { name: 'Passages' })).toContainText('matched on');
});
