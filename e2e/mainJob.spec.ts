import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { App } from './support/App';
import { linkNewSource } from './support/linkNewSource';
import { articleText, placeCaret, selectPassage } from './support/selectPassage';
import { findShared } from './support/sharedFolder';
import { switchEditing } from './support/switchEditing';
import { expect, test } from './support/test';

const cecot = findShared('articles/cecot.txt');
test.skip(cecot === null, 'The real article is not beside the project.');

const highlightList = (page: Page) => page.getByRole('listbox', { name: 'Highlights' });

async function importCecot(app: App): Promise<void> {
  await app.system.chooseFiles(cecot ?? '');
  await app.page.keyboard.press('ControlOrMeta+O');
  await expect(articleText(app.page)).toContainText('Kristi Noem, visited the maximum-security');
}

test('the main job, from a pasted article to its export', async ({ app, page }, testInfo) => {
  await test.step('import: title, paragraphs, and the three subheadings as headings', async () => {
    await importCecot(app);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    await expect(articleText(page).getByRole('heading')).toHaveText([
      'Judicial Setback for Trump',
      'Risky Move?',
      'Deported Salvadorans',
    ]);
  });

  await test.step('a claim, from a selection and a key; a note on it', async () => {
    await selectPassage(page, 'approximately 6 million dollars');
    await page.keyboard.press('1');
    await expect(highlightList(page).getByRole('option')).toHaveText([
      /approximately 6 million dollars/,
    ]);
    await page.keyboard.press('n');
    await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused();
    await page.keyboard.type('Paid when, and by whom?');
    await page.keyboard.press('Escape');
  });

  await test.step('link it to a new source, and a second claim to the same one', async () => {
    await linkNewSource(page, 'White House statement');
    await selectPassage(page, 'members of the Tren de Aragua criminal gang');
    await page.keyboard.press('1');
    await expect(highlightList(page).getByRole('option')).toHaveCount(2);
    await page.keyboard.press('l');
    await page.getByRole('option', { name: /^White House statement/ }).click();
    await page.getByRole('radio', { name: 'Originates from' }).click();
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await selectPassage(page, '86,000 alleged gang members');
    await page.keyboard.press('1');
    await expect(highlightList(page).getByRole('option')).toHaveCount(3);
  });

  await test.step('the ledger: two claims sourced, the rest not', async () => {
    await page.getByRole('radio', { name: 'Ledger' }).click();
    const rows = page.getByRole('grid', { name: 'Ledger' }).getByRole('row');
    await expect(rows).toHaveCount(4);
    await expect(rows.nth(1)).toContainText('86,000 alleged gang members');
    await expect(rows.nth(1)).toContainText('Unsourced');
    await expect(page.getByRole('meter', { name: 'Claims sourced' })).toHaveAttribute(
      'aria-valuetext',
      '67%',
    );
    await page.getByRole('radio', { name: 'Read', exact: true }).click();
  });

  await test.step('correct the missing space: every highlight stays in place', async () => {
    await switchEditing(page, true);
    await placeCaret(page, 'Additionally, a US appeals court');
    await page.keyboard.type(' ');
    await switchEditing(page, false);
    await expect(articleText(page)).toContainText('(HRW). Additionally');
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  });

  await test.step('close and start again: everything is there', async () => {
    await app.restart();
    const again = app.page;
    await again.getByRole('option', { name: /Kristi Noem/ }).click();
    await expect(articleText(again)).toContainText('(HRW). Additionally');
    await expect(highlightList(again).getByRole('option')).toHaveText([
      /members of the Tren de Aragua criminal gang/,
      /approximately 6 million dollars/,
      /86,000 alleged gang members/,
    ]);
    await highlightList(again)
      .getByRole('option', { name: /6 million/ })
      .click();
    await expect(again.getByRole('textbox', { name: 'Note' })).toHaveText(
      'Paid when, and by whom?',
    );
  });

  const formats = [
    ['Markdown', /> .*approximately 6 million dollars[\s\S]*White House statement/],
    ['Web page', /<mark[^>]*>approximately 6 million dollars<\/mark>/],
    ['W3C annotations', /"type": ?"AnnotationCollection"[\s\S]*approximately 6 million dollars/],
    ['JSON', /"exact": ?"approximately 6 million dollars"/],
  ] as const;
  for (const [name, content] of formats) {
    await test.step(`export as ${name}`, async () => {
      const path = testInfo.outputPath(`export-${name}`);
      await app.system.chooseSavePath(path);
      await app.page.keyboard.press('ControlOrMeta+Shift+E');
      await app.page.getByRole('radio', { name, exact: true }).click();
      await app.page.getByRole('button', { name: /^Save/ }).click();
      await expect(app.page.getByRole('dialog')).toBeHidden();
      expect(await readFile(path, 'utf8')).toMatch(content);
    });
  }
});

test('undo goes back to nothing and redo to everything, across kinds of action', async ({
  app,
  page,
}) => {
  await importCecot(app);
  await selectPassage(page, 'approximately 6 million dollars');
  await page.keyboard.press('1');
  await expect(highlightList(page).getByRole('option')).toHaveCount(1);
  await linkNewSource(page, 'White House statement');
  await switchEditing(page, true);
  await placeCaret(page, 'Additionally, a US appeals court');
  await page.keyboard.type(' ');
  await switchEditing(page, false);
  await selectPassage(page, 'a useful ally');
  await page.keyboard.press('2');
  await expect(highlightList(page).getByRole('option')).toHaveCount(2);
  await page.keyboard.press('Delete');
  await expect(highlightList(page).getByRole('option')).toHaveCount(1);

  const undo = page.getByRole('banner').getByRole('button', { name: /^Undo/ });
  const redo = page.getByRole('banner').getByRole('button', { name: /^Redo/ });
  const titles = [
    'Delete highlight',
    'Highlight',
    'Edit text',
    'Link source',
    'Highlight',
    'Import article',
  ];
  for (const title of titles) {
    await expect(undo).toHaveAccessibleName(`Undo: ${title}`);
    await undo.click();
  }
  await expect(undo).toBeDisabled();
  await expect(page.getByRole('option', { name: /Kristi Noem/ })).toHaveCount(0);
  for (const title of titles.toReversed()) {
    await expect(redo).toHaveAccessibleName(`Redo: ${title}`);
    await redo.click();
  }
  await expect(redo).toBeDisabled();
  await page.getByRole('option', { name: /Kristi Noem/ }).click();
  await expect(articleText(page)).toContainText('(HRW). Additionally');
  await expect(highlightList(page).getByRole('option')).toHaveText([
    /approximately 6 million dollars/,
  ]);
  const files = await readFile(join(app.library, 'sources.json'), 'utf8');
  expect(files).toContain('White House statement');
});
