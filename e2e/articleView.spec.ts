import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { App } from './support/App';
import { highlightPassage, shownHighlight } from './support/highlightPassage';
import { articleText, placeCaret, selectByCaret, selectPassage } from './support/selectPassage';
import { switchEditing } from './support/switchEditing';
import { test as base, expect } from './support/test';

const paragraphs = [
  '# The ferry and the fog',
  'The ferry left at six with 214 passengers, the company said on Monday.',
  'Nobody had checked the radar, according to [the report](https://example.org/report).',
  'It ran aground at half past six. All on board were brought ashore.',
];

/** Enough paragraphs to fill many screens. */
const filler = Array.from(
  { length: 220 },
  (_, index) =>
    `Paragraph ${index + 1} tells of the tide, the wind and the light, and of what the harbour master ` +
    'wrote down that morning, which was little, and of what he left out, which was a good deal more.',
);

interface Fixtures {
  /** The article's text; a spec may set another. */
  lines: readonly string[];
  /** The app with the article open in it. */
  opened: App;
  page: Page;
}

const test = base.extend<Fixtures>({
  lines: [paragraphs, { option: true }],
  opened: async ({ launchApp, folder, lines }, use) => {
    const file = join(folder, 'ferry.md');
    await writeFile(file, `${lines.join('\n\n')}\n`);
    const app = await launchApp({ args: [file] });
    await app.page.getByRole('option', { name: /The ferry and the fog/ }).click();
    await expect(articleText(app.page)).toContainText('The ferry left at six');
    await use(app);
  },
  page: async ({ opened }, use) => {
    await use(opened.page);
  },
});

const highlightsIn = (page: Page) => page.getByRole('listbox', { name: 'Highlights' });
const margin = (page: Page) => page.getByRole('toolbar', { name: 'Highlights in view' });
const toolbarIn = (page: Page) => page.getByRole('toolbar', { name: 'Selected passage' });

/** The selected text. */
const selected = (page: Page) => page.evaluate(() => String(document.getSelection()));

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('The element is not on the screen.');
  return box;
}

/** The selection's lines on the screen. */
const selectedLines = (page: Page) =>
  page.evaluate(() => {
    const range = document.getSelection()?.getRangeAt(0);
    return [...(range?.getClientRects() ?? [])].map(({ top, bottom }) => ({ top, bottom }));
  });

test('the text can be read by keyboard but not changed', async ({ page }) => {
  const text = articleText(page);
  const before = await text.innerText();
  await expect(text).toHaveAttribute('aria-readonly', 'true');
  await placeCaret(page, 'ferry left');
  await page.keyboard.type('oops');
  for (const key of ['Enter', 'Backspace', 'Tab', 'ControlOrMeta+X', 'ControlOrMeta+B']) {
    await text.focus();
    await page.keyboard.press(key);
  }
  await text.evaluate((root) => {
    const data = new DataTransfer();
    data.setData('text/html', '<p>pasted</p>');
    root.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  const input = await page.context().newCDPSession(page);
  await text.focus();
  await input.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
  await input.send('Input.insertText', { text: '日本' });
  expect(await text.innerText()).toBe(before);
  await expect(page.getByText(/The text is locked/)).toBeVisible();

  await selectByCaret(page, 'ran aground');
  expect(await selected(page)).toBe('ran aground');
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Shift+Home');
  expect(await selected(page)).toContain('ashore.');
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('Shift+End');
  expect(await selected(page)).toContain('The ferry left');
});

test('the toolbar is beside the selection, never over it', async ({ page }) => {
  await selectPassage(page, '214 passengers');
  await expect(toolbarIn(page)).toBeVisible();
  for (const line of await selectedLines(page)) {
    const { y, height } = await boxOf(toolbarIn(page));
    expect(y >= line.bottom || y + height <= line.top).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(toolbarIn(page)).toBeHidden();

  await page.keyboard.press('Alt+F10');
  await expect(page.getByRole('button', { name: 'Highlight as To check' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(shownHighlight(page)).toContainText('214 passengers');
  await expect(shownHighlight(page)).toContainText('Said');
  await expect(articleText(page)).toBeFocused();
});

test('the caret announces highlights, Enter shows them, Escape closes them', async ({ page }) => {
  await highlightPassage(page, '214 passengers', '1');
  await highlightPassage(page, 'passengers, the company', '4');
  await page.keyboard.press('Escape');
  await expect(shownHighlight(page)).toHaveCount(0);

  await placeCaret(page, 'h 214 passengers');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const said = page
    .locator('[aria-live=polite]')
    .getByText('To check: “214 passengers”, no sources');
  await expect(said).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(shownHighlight(page)).toContainText('214 passengers');
  await page.keyboard.press('Escape');

  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const menu = page.getByRole('menu', { name: 'Highlights here' });
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(shownHighlight(page)).toContainText('passengers, the company');
  await expect(articleText(page)).toBeFocused();
});

test('marks in the margin have names for screen readers', async ({ page }) => {
  await highlightPassage(page, '214 passengers', '1');
  await highlightPassage(page, 'ran aground', '4');
  await expect(articleText(page).locator('[role=mark]')).toHaveText([
    '214 passengers',
    'ran aground',
  ]);
  const mark = margin(page).getByRole('button', {
    name: /^To check: “214 passengers”, no sources/,
  });
  const words = await boxOf(articleText(page).getByText('214 passengers'));
  const { y, height } = await boxOf(mark);
  expect(Math.abs(y + height / 2 - (words.y + words.height / 2))).toBeLessThan(words.height);
  await mark.click();
  await expect(shownHighlight(page)).toContainText('214 passengers');
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
});

test('a highlight’s ends move word by word', async ({ page }) => {
  await highlightPassage(page, '214 passengers', '1');
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect(shownHighlight(page)).toContainText('214 passengers, the company');
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect(shownHighlight(page)).toContainText('with 214 passengers, the company');
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(shownHighlight(page)).toContainText('with 214 passengers, the company');
});

test('corrections take the highlights along, and survive leaving the view', async ({ page }) => {
  const text = articleText(page);
  await highlightPassage(page, '214 passengers', '1');
  await switchEditing(page, true);
  await placeCaret(page, 'ferry left');
  // All at once, since slow typing is saved, and undone, in several parts.
  await page.keyboard.insertText('old ');
  // Corrections saved together are undone together: this one is saved separately.
  await expect(page.getByRole('button', { name: 'Undo: Edit text' })).toBeVisible();
  await placeCaret(page, 'passengers');
  await page.keyboard.insertText('paying ');
  await page.getByRole('radio', { name: 'Ledger' }).click();
  await expect(page.getByRole('grid', { name: 'Ledger' })).toContainText('214 paying passengers');
  await page.getByRole('radio', { name: 'Read', exact: true }).click();
  await expect(text).toContainText('The old ferry left at six with 214 paying passengers');

  await page.keyboard.press('ControlOrMeta+Z');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(text).toContainText('The ferry left at six with 214 passengers');
  await page.keyboard.press('ControlOrMeta+Shift+Z');
  await page.keyboard.press('ControlOrMeta+Shift+Z');
  await expect(text).toContainText('The old ferry left at six with 214 paying passengers');
  await expect(shownHighlight(page)).toContainText('214 paying passengers');
});

test('a highlight whose words are deleted is lost, and comes back with undo', async ({ page }) => {
  await highlightPassage(page, '214 passengers', '1');
  await switchEditing(page, true);
  await selectPassage(page, 'with 214 passengers, the');
  await page.keyboard.press('Delete');
  await expect(articleText(page)).toContainText('at six company said');
  await expect(margin(page).getByRole('button')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(margin(page).getByRole('button', { name: /“214 passengers”/ })).toBeVisible();
});

test('pasted content is sanitised', async ({ opened, page }) => {
  await switchEditing(page, true);
  await placeCaret(page, 'It ran aground');
  await articleText(page).evaluate((root) => {
    const data = new DataTransfer();
    data.setData(
      'text/html',
      '<p onclick="x()">One <b>bold</b> <a href="javascript:x()">link</a><script>x()</script>' +
        '<img src="https://example.org/pixel.gif"><iframe src="https://example.org"></iframe></p>',
    );
    root.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  const text = articleText(page);
  await expect(text.locator('strong')).toHaveText('bold');
  await expect(text).toContainText('One bold link');
  await expect(text.locator('script, iframe, img, [onclick], a[href^="javascript"]')).toHaveCount(
    0,
  );
  // Newer Chromiums report a blocked handler even in markup parsed only to be sanitised.
  const troubles = opened.troubles.splice(0);
  expect(troubles.filter((line) => !line.includes('Executing inline event handler'))).toEqual([]);
});

test('a link opens outside the window only with Mod', async ({ opened, page }) => {
  const readOpened = await opened.system.catchOpenedUrls();
  const link = articleText(page).getByRole('link', { name: 'the report' });
  await link.click();
  await link.click({ modifiers: ['ControlOrMeta'] });
  await expect.poll(readOpened).toEqual(['https://example.org/report']);
  await expect(page).toHaveURL(/:\/\/attest\/index\.html\?/);
});

test.describe('a long article', () => {
  test.use({ lines: [...paragraphs, ...filler] });

  test('the list scrolls to a passage far down, and back', async ({ page }) => {
    await highlightPassage(page, '214 passengers', '1');
    await articleText(page).focus();
    await page.keyboard.press('ControlOrMeta+End');
    await highlightPassage(page, 'Paragraph 220 tells', '1');
    const far = articleText(page).getByText('Paragraph 220 tells');
    const near = articleText(page).getByText('214 passengers');

    await highlightsIn(page)
      .getByRole('option', { name: /214 passengers/ })
      .click();
    await expect(near).toBeInViewport();
    await expect(far).not.toBeInViewport();
    await highlightsIn(page)
      .getByRole('option', { name: /Paragraph 220/ })
      .click();
    await expect(far).toBeInViewport();
    await expect(margin(page).getByRole('button', { name: /Paragraph 220/ })).toBeInViewport();
  });
});
