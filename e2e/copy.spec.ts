import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ElectronApp } from './support/ElectronApp';
import { articleText, placeCaret, selectByCaret, selectPassage } from './support/selectPassage';
import { electronTest as base, expect } from './support/test';

const paragraphs = [
  '# The ferry and the fog',
  'The **ferry** left at six with 214 passengers, the company said on Monday.',
  '- Nobody had checked the radar.\n- Nobody had asked.',
];

/** The app with a short article open in it. */
const test = base.extend<{ opened: ElectronApp; page: Page }>({
  opened: async ({ launchApp, folder }, use) => {
    const file = join(folder, 'ferry.md');
    await writeFile(file, `${paragraphs.join('\n\n')}\n`);
    const app = await launchApp({ args: [file] });
    await app.page.getByRole('option', { name: /The ferry and the fog/ }).click();
    await expect(articleText(app.page)).toContainText('left at six');
    await use(app);
  },
  page: async ({ opened }, use) => {
    await use(opened.page);
  },
});

const shownIn = (page: Page) =>
  page.getByRole('listbox', { name: 'Highlights' }).getByRole('option', { selected: true });
const readText = async ({ system }: ElectronApp) => (await system.readClipboard()).text;

async function runInPalette(page: Page, title: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+K');
  await page.getByRole('dialog').getByRole('combobox').fill(title);
  await page.keyboard.press('Enter');
}

test('a quote is copied with its citation, by key, toolbar and palette', async ({
  opened,
  page,
}) => {
  await selectPassage(page, '214 passengers');
  await page.keyboard.press('ControlOrMeta+Shift+C');
  await expect(page.getByRole('region', { name: 'Notices' }).getByText('Copied')).toBeVisible();
  await expect
    .poll(() => readText(opened))
    .toBe('“214 passengers” — The ferry and the fog. (n.d.).');

  // The toolbar is over the next line.
  await page.keyboard.press('Escape');
  await selectPassage(page, 'on Monday');
  await page
    .getByRole('toolbar', { name: 'Selected passage' })
    .getByRole('button', { name: 'Copy quote with citation' })
    .click();
  await expect.poll(() => readText(opened)).toBe('“on Monday” — The ferry and the fog. (n.d.).');

  await selectByCaret(page, 'Nobody had asked');
  await runInPalette(page, 'Copy quote with citation');
  await expect.poll(() => readText(opened)).toContain('“Nobody had asked”');
});

test('Ctrl+C copies clean text, and HTML with its structure', async ({ opened, page }) => {
  await placeCaret(page, 'The ferry left');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ControlOrMeta+End');
  await page.keyboard.press('ControlOrMeta+C');
  await expect
    .poll(() => readText(opened))
    .toMatch(/^The ferry left at six.*\n+Nobody had checked the radar\.\n+Nobody had asked\.$/);
  const { html } = await opened.system.readClipboard();
  expect(html).toContain('<strong>ferry</strong>');
  expect(html).toContain('<li>');
  expect(html).not.toMatch(/role=|style=.*label/);
});

test('a highlight is copied as Markdown, with its note', async ({ opened, page }) => {
  await selectByCaret(page, 'ferry left at six');
  await page.keyboard.press('1');
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await page.keyboard.insertText('Check the timetable.');
  await page.keyboard.press('Escape');
  await expect(shownIn(page).getByLabel('Has a note')).toBeVisible();
  await shownIn(page).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Copy as Markdown' }).click();
  await expect.poll(() => readText(opened)).toBe('> **ferry** left at six\n\nCheck the timetable.');
});

test('a link leads back to its passage', async ({ opened, page }) => {
  await selectPassage(page, '214 passengers');
  await runInPalette(page, 'Copy link to passage');
  await expect.poll(() => readText(opened)).toMatch(/^attest:article\/art_\w+\?at=/);
  const link = await readText(opened);
  await opened.quit();
  await opened.start([link]);
  await expect
    .poll(() => opened.page.evaluate(() => String(document.getSelection())))
    .toBe('214 passengers');
});

test('an export is copied as it would be saved', async ({ opened, page }) => {
  await selectPassage(page, '214 passengers');
  await page.keyboard.press('1');
  await page.keyboard.press('ControlOrMeta+Shift+E');
  await page.getByRole('dialog').getByRole('button', { name: 'Copy' }).click();
  await expect.poll(() => readText(opened)).toContain('> 214 passengers');
  await expect(page.getByRole('region', { name: 'Notices' }).getByText('Copied')).toBeVisible();
});

test('an article is printed with its highlights and notes', async ({ opened, page }) => {
  await selectPassage(page, '214 passengers');
  await page.keyboard.press('1');
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await page.keyboard.insertText('Check the list.');
  await page.keyboard.press('Escape');
  await expect(shownIn(page).getByLabel('Has a note')).toBeVisible();
  const printed = await opened.electron.evaluateHandle(({ app }) => {
    const pages: { html: string; pdfBytes: number; start: string }[] = [];
    app.on('web-contents-created', (_event, contents) => {
      // Instead of the system’s dialog, and the printer.
      contents.print = async (_options, done) => {
        const pdf = await contents.printToPDF({ printBackground: true });
        const response = await contents.session.fetch(contents.getURL());
        pages.push({
          html: await response.text(),
          pdfBytes: pdf.length,
          start: pdf.subarray(0, 5).toString(),
        });
        done?.(true, '');
      };
    });
    return pages;
  });
  await page.keyboard.press('ControlOrMeta+P');
  await expect.poll(async () => (await printed.jsonValue()).length).toBe(1);
  const [paper] = await printed.jsonValue();
  expect(paper?.html).toMatch(/<mark[^>]*>214 passengers<\/mark><a class="number"/);
  expect(paper?.html).toMatch(/<\/article>.*<h2>Notes<\/h2>.*Check the list\./s);
  expect(paper?.start).toBe('%PDF-');
  expect(paper?.pdfBytes).toBeGreaterThan(5_000);
  await expect
    .poll(() =>
      opened.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
    )
    .toBe(1);
});

test('a field has the system’s menu', async ({ opened, page }) => {
  const labels = await opened.electron.evaluateHandle(({ Menu }) => {
    const shown: string[][] = [];
    Menu.prototype.popup = function popup() {
      shown.push(this.items.map(({ label }) => label).filter(Boolean));
    };
    return shown;
  });
  await page.getByRole('searchbox').first().click({ button: 'right' });
  await expect.poll(() => labels.jsonValue()).toEqual([['Cut', 'Copy', 'Paste', 'Select all']]);
});
