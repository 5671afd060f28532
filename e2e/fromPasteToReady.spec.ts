import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ElectronApp } from './support/ElectronApp';
import { articleText, selectPassage } from './support/selectPassage';
import { findShared } from './support/sharedFolder';
import { expect, electronTest as test } from './support/test';

const cecot = findShared('articles/cecot.txt');
test.skip(cecot === null, 'The real article is not beside the project.');

const BIB = `@article{tours, title = {A tour of prisons}, journal = {The Monitor},
  author = {Osei, Marit}, year = {2025}}`;
const PAGE = `<!doctype html><title>Statement</title><h1>Statement</h1>
<p>The government of El Salvador received approximately 6 million dollars for this year.</p>`;

const rowsOf = (page: Page, name: string) =>
  page.getByRole('listbox', { name }).getByRole('option');
const bar = (page: Page) => page.getByRole('toolbar', { name: 'Chosen' });
const answer = (page: Page) => page.getByRole('heading', { level: 2 }).filter({ hasText: /:/ });
const passages = (page: Page) => page.getByRole('region', { name: 'Passages' });

/** What sources are made of. */
async function writeInput(folder: string) {
  const bib = join(folder, 'refs.bib');
  const html = join(folder, 'statement.html');
  await writeFile(bib, BIB);
  await writeFile(html, PAGE);
  return { bib, html };
}

/** Puts text on the system's clipboard, and pastes it where the focus is. */
async function paste(app: ElectronApp, text: string): Promise<void> {
  await app.electron.evaluate(({ clipboard }, words) => clipboard.writeText(words), text);
  await app.page.keyboard.press('ControlOrMeta+v');
}

async function runByPalette(page: Page, command: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type(command);
  await page.keyboard.press('Enter');
}

/** Reaches a control as Tab would in the end, and presses it. */
async function pressFocused(page: Page, role: 'button' | 'radio', name: RegExp | string) {
  const control = page.getByRole(role, { name }).first();
  await control.focus();
  await page.keyboard.press(role === 'radio' ? 'Space' : 'Enter');
}

async function readExport(app: ElectronApp, path: string, save: () => Promise<void>) {
  await app.system.chooseSavePath(path);
  await save();
  await expect(app.page.getByRole('dialog')).toBeHidden();
  return readFile(path, 'utf8');
}

test('by mouse, a pasted article becomes claims with sources, evidence and verdicts, until it is ready', async ({
  app,
  folder,
}) => {
  const { page, system } = app;
  const { bib, html } = await writeInput(folder);
  const listed = rowsOf(page, 'Highlights');

  await test.step('the article is pasted', async () => {
    await expect(articleText(page)).toBeVisible();
    await paste(app, await readFile(cecot ?? '', 'utf8'));
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Title' }).fill('The mega-prison');
    await dialog.getByRole('button', { name: /^Import/ }).click();
    await expect(articleText(page)).toContainText('Kristi Noem, visited');
  });

  await test.step('every proposal is accepted, a kind at a time, and a speaker becomes a source', async () => {
    await articleText(page).getByText('Risky Move?').click({ button: 'right' });
    await page.getByRole('menuitem', { name: /^Find claims/ }).click();
    const panel = page.getByRole('region', { name: 'Possible claims' });
    const proposed = rowsOf(page, 'Proposed passages');
    await expect(proposed.first()).toBeVisible();
    const all = panel.getByRole('button', { name: /^Accept all/ });
    const one = panel.getByRole('button', { name: 'Accept', exact: true });
    const nothingLeft = panel.getByText('Nothing left to look at');
    while (await proposed.first().isVisible()) {
      const left = await proposed.count();
      await all.or(one).last().click();
      await expect(proposed).not.toHaveCount(left);
    }
    await expect(nothingLeft).toBeVisible();
    await panel.getByRole('button', { name: /^Add “Juan Pappier/ }).click();
    await panel.getByRole('button', { name: 'Close possible claims' }).first().click();
    await expect(listed.first()).toBeVisible();
  });

  await test.step('sources come by DOI, by BibTeX and by title', async () => {
    const adding = page.getByRole('dialog', { name: 'Add a source' });
    await page.getByRole('button', { name: /^Sources \d/ }).click();
    await page.getByRole('button', { name: 'Add a source' }).click();
    await adding.getByRole('textbox', { name: 'Title' }).click();
    await paste(app, '10.5555/12345678');
    await expect(page.getByRole('status').filter({ hasText: '10.5555/12345678' })).toBeVisible();
    await adding.getByRole('textbox', { name: 'Title' }).fill('Deportation flights, counted');
    await page.getByRole('button', { name: /^Add source/ }).click();
    await system.chooseFiles(bib);
    await page.getByRole('main').getByRole('button', { name: 'Import sources…' }).click();
    await page.getByRole('button', { name: 'Close', exact: true }).last().click();
    for (const title of ['White House statement', 'Statement of El Salvador']) {
      await page.getByRole('button', { name: 'Add a source' }).click();
      await adding.getByRole('textbox', { name: 'Title' }).fill(title);
      await page.getByRole('button', { name: /^Add source/ }).click();
      await expect(rowsOf(page, 'Sources').filter({ hasText: title })).toBeVisible();
    }
    await expect(rowsOf(page, 'Sources')).toHaveCount(5);
  });

  await test.step('two captures are kept, a page and pasted words', async () => {
    await system.chooseFiles(html);
    await page.getByRole('button', { name: 'Keep a file…' }).click();
    await expect(page.getByRole('button', { name: /^statement\.html/ })).toBeVisible();
    await rowsOf(page, 'Sources').filter({ hasText: 'White House' }).click();
    await page.getByRole('button', { name: 'Paste text…' }).click();
    const words = page.getByRole('textbox', { name: 'Its words' });
    await words.fill('We paid approximately 6 million dollars to El Salvador.');
    await page.getByRole('dialog').getByRole('button', { name: /^Keep/ }).click();
    await expect(page.getByRole('button', { name: /^Pasted text\.txt/ })).toBeVisible();
  });

  await test.step('two sources are linked to all of them', async () => {
    await page.getByRole('option', { name: /The mega-prison/ }).click();
    for (const title of ['White House statement', 'A tour of prisons']) {
      await listed.first().click();
      await page.keyboard.press('ControlOrMeta+a');
      await bar(page).getByRole('button', { name: 'Actions' }).click();
      await page.getByRole('menuitem', { name: /^Link source/ }).click();
      await page.getByRole('option', { name: new RegExp(`^${title}`) }).click();
      await page.getByRole('radio', { name: 'Supported by' }).click();
      await page.getByRole('textbox', { name: 'Evidence' }).fill('as the record says');
      await page.getByRole('dialog').getByRole('button', { name: /^Link/ }).click();
      await expect(page.getByRole('dialog')).toBeHidden();
    }
  });

  await test.step('a source contradicts one of them', async () => {
    // A claim: a quote has no verdict to answer with.
    await listed.filter({ hasText: 'more than 200 Venezuelans' }).click();
    const detail = page.getByRole('region', { name: 'Highlight', exact: true });
    await detail.getByRole('button', { name: /^Link source/ }).click();
    await page.getByRole('option', { name: /^Statement of El Salvador/ }).click();
    await page.getByRole('radio', { name: 'Contradicted by' }).click();
    await page.getByRole('dialog').getByRole('button', { name: /^Link/ }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await detail.getByRole('button', { name: /^Compare with the source: Statement/ }).click();
    await selectPassage(page, 'received approximately 6 million dollars');
    await page.getByRole('button', { name: /^Match/ }).click();
    await expect(passages(page)).toContainText('matched on');
  });

  await test.step('the ledger says what is missing, until nothing is', async () => {
    await page.getByRole('option', { name: /The mega-prison/ }).click();
    await page.getByRole('radio', { name: 'Ledger' }).click();
    await page.getByRole('radio', { name: 'Ready to publish?' }).click();
    await expect(answer(page)).toHaveText(/^Not yet/);
    await expect(page.getByText(/^Every claim is checked: \d+ missing/)).toBeVisible();
    await expect(page.getByText(/^No contradiction is unanswered: 1 missing/)).toBeVisible();
    await page.getByRole('radio', { name: 'Read', exact: true }).click();
    await listed.first().click();
    await page.keyboard.press('ControlOrMeta+a');
    await bar(page).getByRole('button', { name: 'Actions' }).click();
    await page.getByRole('menuitem', { name: /^Verdict/ }).click();
    await page.getByRole('menuitem', { name: /^Disputed/ }).click();
    await page.getByRole('radio', { name: 'Ledger' }).click();
    await expect(answer(page)).toHaveText(/^Ready/);
  });

  await test.step('the export carries verdicts, evidence and the bibliography', async () => {
    const exported = await readExport(app, join(folder, 'mega.html'), async () => {
      await page.getByRole('button', { name: /^Export/ }).click();
      await page.getByRole('radio', { name: 'Web page', exact: true }).click();
      await page.getByRole('button', { name: /^Save/ }).click();
    });
    expect(exported).toContain('Disputed');
    expect(exported).toContain('received approximately 6 million dollars');
    expect(exported).toContain('A tour of prisons');
  });
});

test('by keyboard alone, the same', async ({ app, folder }) => {
  const { page, system } = app;
  const { bib, html } = await writeInput(folder);
  const listed = rowsOf(page, 'Highlights');
  const dialog = page.getByRole('dialog');

  await test.step('the article is pasted', async () => {
    await expect(articleText(page)).toBeFocused();
    await paste(app, await readFile(cecot ?? '', 'utf8'));
    await dialog.getByRole('textbox', { name: 'Title' }).fill('The mega-prison');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(articleText(page)).toContainText('Kristi Noem, visited');
  });

  await test.step('every proposal is accepted, a kind at a time, and a speaker becomes a source', async () => {
    await page.keyboard.press('c');
    const proposed = rowsOf(page, 'Proposed passages');
    await expect(page.getByRole('listbox', { name: 'Proposed passages' })).toBeFocused();
    while (await proposed.first().isVisible()) {
      const left = await proposed.count();
      await page.keyboard.press('Shift+Enter');
      await expect(proposed).not.toHaveCount(left);
    }
    await pressFocused(page, 'button', /^Add “Juan Pappier/);
    await pressFocused(page, 'button', 'Close possible claims');
    await expect(articleText(page)).toBeFocused();
  });

  await test.step('sources come by DOI, by BibTeX and by title', async () => {
    await runByPalette(page, 'add a source');
    await expect(dialog.getByRole('textbox', { name: 'Title' })).toBeFocused();
    await paste(app, '10.5555/12345678');
    await expect(dialog).toContainText('Filled in from 10.5555/12345678');
    await dialog.getByRole('textbox', { name: 'Title' }).focus();
    await page.keyboard.type('Deportation flights, counted');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(dialog).toBeHidden();
    await system.chooseFiles(bib);
    await runByPalette(page, 'import sources');
    await expect(dialog).toContainText('1 source was added.');
    await page.keyboard.press('Enter');
    for (const title of ['White House statement', 'Statement of El Salvador']) {
      await runByPalette(page, 'add a source');
      await page.keyboard.type(title);
      await page.keyboard.press('ControlOrMeta+Enter');
      await expect(rowsOf(page, 'Sources').filter({ hasText: title })).toBeVisible();
    }
  });

  await test.step('two captures are kept, a page and pasted words', async () => {
    await system.chooseFiles(html);
    await runByPalette(page, 'keep a file');
    await expect(page.getByRole('button', { name: /^statement\.html/ })).toBeVisible();
    await runByPalette(page, 'keep text');
    await page.keyboard.insertText('We received approximately 6 million dollars.');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: /^Pasted text\.txt/ })).toBeVisible();
  });

  await test.step('two sources are linked to all of them', async () => {
    await runByPalette(page, 'The mega-prison');
    await expect(articleText(page)).toBeFocused();
    for (const title of ['White House statement', 'A tour of prisons']) {
      await page.getByRole('listbox', { name: 'Highlights' }).focus();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('l');
      await page.keyboard.type(title);
      await page.keyboard.press('Enter');
      await pressFocused(page, 'radio', 'Supported by');
      await dialog.getByRole('textbox', { name: 'Evidence' }).focus();
      await page.keyboard.type('as the record says');
      await page.keyboard.press('ControlOrMeta+Enter');
      await expect(dialog).toBeHidden();
    }
  });

  await test.step('a source contradicts one of them', async () => {
    await articleText(page).focus();
    await page.keyboard.press('j');
    await expect(page.getByRole('region', { name: 'Highlight', exact: true })).toBeVisible();
    await page.keyboard.press('l');
    await page.keyboard.type('Statement of El Salvador');
    await page.keyboard.press('Enter');
    await pressFocused(page, 'radio', 'Contradicted by');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(dialog).toBeHidden();
    await pressFocused(page, 'button', /^Compare with the source: Statement/);
    await expect(articleText(page)).toContainText('We received');
    await articleText(page).focus();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.press('Shift+End');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(passages(page)).toContainText('matched on');
  });

  await test.step('the ledger says what is missing, until nothing is', async () => {
    await runByPalette(page, 'The mega-prison');
    await expect(articleText(page)).toBeFocused();
    await runByPalette(page, 'Ready to pub');
    await expect(answer(page)).toHaveText(/^Not yet/);
    await page.keyboard.press('ControlOrMeta+1');
    await page.getByRole('listbox', { name: 'Highlights' }).focus();
    await page.keyboard.press('ControlOrMeta+a');
    await bar(page).getByRole('button', { name: 'Actions' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: /^Verdict/ })).toBeVisible();
    await page.keyboard.type('Ver');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: /^Disputed/ })).toBeVisible();
    await page.keyboard.type('Dis');
    await page.keyboard.press('Enter');
    await expect(listed.filter({ hasText: 'Disputed' }).first()).toBeVisible();
    await page.keyboard.press('ControlOrMeta+2');
    await expect(answer(page)).toHaveText(/^Ready/);
  });

  await test.step('the export carries verdicts, evidence and the bibliography', async () => {
    const exported = await readExport(app, join(folder, 'mega.html'), async () => {
      await page.keyboard.press('ControlOrMeta+Shift+E');
      await pressFocused(page, 'radio', 'Web page');
      await page.keyboard.press('ControlOrMeta+Enter');
    });
    expect(exported).toContain('Disputed');
    expect(exported).toContain('We received approximately 6 million dollars');
    expect(exported).toContain('A tour of prisons');
  });
});
