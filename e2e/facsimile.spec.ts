import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readPageQuery } from '../shared/ipc/pageQuery';
import { callBridge } from './support/callBridge';
import type { ElectronApp } from './support/ElectronApp';
import { findViolations } from './support/findViolations';
import { harbourPdf, overTheEnd } from './support/harbourPdf';
import { articleText, selectByCaret, selectPassage } from './support/selectPassage';
import { switchEditing } from './support/switchEditing';
import { electronTest, expect } from './support/test';

const test = electronTest.extend<{ opened: ElectronApp; page: Page }>({
  opened: async ({ launchApp, folder }, use) => {
    const file = join(folder, 'harbour.pdf');
    await writeFile(file, harbourPdf());
    const app = await launchApp({ args: [file] });
    await app.page.getByRole('option', { name: /The harbour of Attica/ }).click();
    await expect(articleText(app.page)).toContainText(overTheEnd.before);
    await use(app);
  },
  page: async ({ opened }, use) => {
    await use(opened.page);
  },
});

const pages = (page: Page) => page.getByRole('document', { name: 'Pages of the original' });
const pageOf = (page: Page, label: string) =>
  pages(page).getByRole('region', { name: `Page ${label}`, exact: true });
/** Where highlights are drawn on a page. */
const drawnOn = (page: Page, label: string) => pageOf(page, label).locator('[data-highlight]');
const detail = (page: Page) => page.getByRole('region', { name: 'Highlight', exact: true });

async function showPages(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+P');
  await expect(pageOf(page, 'i')).toContainText('The harbour of Attica');
}

async function goToPage(page: Page, label: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Page', exact: true });
  await field.fill(label);
  await field.press('Enter');
  await expect(pageOf(page, label).locator('.textLayer')).toBeVisible();
}

/** Selects words of one line of a page by dragging the mouse over them. */
async function selectOnPage(page: Page, label: string, words: string): Promise<void> {
  const line = pageOf(page, label).locator('.textLayer span', { hasText: words }).first();
  const place = await line.evaluate((element, wanted) => {
    const text = element.firstChild;
    const from = text?.textContent?.indexOf(wanted) ?? -1;
    if (!text || from === -1) throw new Error(`“${wanted}” is not on one line.`);
    const range = document.createRange();
    range.setStart(text, from);
    range.setEnd(text, from + wanted.length);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return { left, right, middle: (top + bottom) / 2 };
  }, words);
  await page.mouse.move(place.left + 0.5, place.middle);
  await page.mouse.down();
  await page.mouse.move((place.left + place.right) / 2, place.middle);
  await page.mouse.move(place.right - 0.2, place.middle);
  await page.mouse.up();
  await expect(page.getByRole('toolbar', { name: 'Selected passage' })).toBeVisible();
}

async function exportAnnotations(app: ElectronApp): Promise<string> {
  const { article } = readPageQuery(app.page.url());
  const answer = await callBridge(app.page, 'article.export', {
    ...{ article, to: 'jsonld', language: 'en' },
  });
  return JSON.stringify(answer);
}

test('the numbers of the pages stand in the text, where they begin', async ({ page }) => {
  const numbers = articleText(page).locator('[data-begins]');
  await expect(numbers).toHaveCount(6);
  const shown = await numbers.evaluateAll((all) =>
    all.map((element) => [element.getAttribute('data-begins'), element.tagName]),
  );
  // Page 3 begins within a paragraph.
  expect(shown).toEqual([
    ['p. i', 'P'],
    ['p. ii', 'P'],
    ['p. 1', 'P'],
    ['p. 2', 'P'],
    ['p. 3', 'SPAN'],
    ['p. 4', 'P'],
  ]);
  await expect(articleText(page)).toMatchAriaSnapshot(`
    - textbox "Article text":
      - paragraph: /page i The harbour of Attica/
  `);
  // They are no part of it.
  await expect(articleText(page)).toContainText(`${overTheEnd.before} ${overTheEnd.after}`);
});

test('what is highlighted in the text is drawn on its page', async ({ page }) => {
  await selectPassage(page, 'A pilot signed for');
  await page.keyboard.press('1');
  await expect(detail(page)).toContainText('p. i');
  await showPages(page);
  await expect(drawnOn(page, 'i')).toHaveCount(1);
  const drawn = await drawnOn(page, 'i').boundingBox();
  const line = await pageOf(page, 'i')
    .locator('.textLayer span', { hasText: 'A pilot signed for' })
    .boundingBox();
  expect(drawn?.y).toBeGreaterThan((line?.y ?? 0) - 4);
  expect(drawn?.y).toBeLessThan((line?.y ?? 0) + 4);
});

test('what is selected on a page can be highlighted, in the text too', async ({ opened, page }) => {
  await showPages(page);
  await goToPage(page, '3');
  await selectOnPage(page, '3', overTheEnd.after);
  await page.keyboard.press('1');
  await expect(detail(page)).toContainText(overTheEnd.after);
  await expect(detail(page)).toContainText('p. 3');
  await expect(drawnOn(page, '3')).toHaveCount(1);

  await page.keyboard.press('ControlOrMeta+Shift+C');
  await expect
    .poll(async () => (await opened.system.readClipboard()).text)
    .toMatch(new RegExp(`^“${overTheEnd.after}” \\(.*p\\. 3\\) — `));
  const exported = await exportAnnotations(opened);
  expect(exported).toContain('FragmentSelector');
  expect(exported).toContain('page=5');
});

test('a highlight that is clicked on its page is shown in the text', async ({ page }) => {
  await showPages(page);
  await selectOnPage(page, 'i', 'The harbour of Attica');
  await page.keyboard.press('1');
  await expect(drawnOn(page, 'i')).toHaveCount(1);
  await detail(page).getByRole('button', { name: 'Close' }).click();
  await expect(detail(page)).toBeHidden();
  await drawnOn(page, 'i').evaluate((element) => element.scrollIntoView());
  const box = await drawnOn(page, 'i').boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(detail(page)).toContainText('The harbour of Attica');
});

test('corrections of the text leave the highlight where it is on its page', async ({ page }) => {
  await selectPassage(page, 'A pilot signed for');
  await page.keyboard.press('1');
  await showPages(page);
  await expect(drawnOn(page, 'i')).toHaveCount(1);
  const measure = async () => {
    const { x, y, width } = (await drawnOn(page, 'i').boundingBox()) ?? {};
    return { x, y, width };
  };
  const before = await measure();
  await switchEditing(page, true);
  await selectByCaret(page, 'crew');
  await page.keyboard.type('whole crew, as they said,');
  await switchEditing(page, false);
  await expect(articleText(page)).toContainText('whole crew, as they said');
  await expect(drawnOn(page, 'i')).toHaveCount(1);
  expect(await measure()).toEqual(before);
});

test('text and pages scroll together, unless that is switched off', async ({ page }) => {
  await showPages(page);
  const field = page.getByRole('textbox', { name: 'Page', exact: true });
  await articleText(page).hover();
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 900);
      return field.inputValue();
    })
    .toBe('2');
  await page.getByRole('button', { name: 'Scroll text and pages together' }).click();
  await goToPage(page, 'i');
  await expect(articleText(page).getByText('The harbour of Attica')).not.toBeInViewport();
});

test('the pages open where the text is', async ({ page }) => {
  await articleText(page).getByText(overTheEnd.after).scrollIntoViewIfNeeded();
  await page.keyboard.press('ControlOrMeta+Shift+P');
  await expect(page.getByRole('textbox', { name: 'Page', exact: true })).toHaveValue(/^[23]$/);
});

test('the next start shows the pages as they were', async ({ opened }) => {
  await showPages(opened.page);
  await opened.page.getByRole('button', { name: 'Larger' }).click();
  await expect(opened.page.getByRole('button', { name: 'Fit width' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await opened.restart();
  const { page } = opened;
  await expect(pageOf(page, 'i')).toContainText('The harbour of Attica');
  await expect(page.getByRole('button', { name: 'Fit width' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
});

test('an original that is gone is missed in a sentence', async ({ opened, page }) => {
  const attachments = join(opened.library, 'attachments');
  const [original = ''] = (await readdir(attachments)).filter((name) => name.endsWith('.pdf'));
  await rm(join(attachments, original));
  await page.keyboard.press('ControlOrMeta+Shift+P');
  const view = page.getByRole('region', { name: 'Pages of the original' });
  await expect(view).toContainText('The pages can’t be shown');
  await expect(view).toContainText(original);
});

test('the pages can be used without a mouse, and have no known barriers', async ({ page }) => {
  await showPages(page);
  await pages(page).focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('textbox', { name: 'Page', exact: true })).toHaveValue('4');
  await page.keyboard.press('Home');
  await expect(page.getByRole('textbox', { name: 'Page', exact: true })).toHaveValue('i');
  const before = await pageOf(page, 'i').boundingBox();
  await page.keyboard.press('+');
  await expect
    .poll(async () => (await pageOf(page, 'i').boundingBox())?.width)
    .toBeGreaterThan(before?.width ?? 0);
  expect(await findViolations(page)).toEqual([]);
});
