import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { highlightPassage, shownHighlight } from './support/highlightPassage';
import { islandLines, openIsland } from './support/islandArticle';
import { articleText, placeCaret, selectByCaret, selectPassage } from './support/selectPassage';
import { test as base, expect } from './support/test';

/** The window with a short article open in it. */
const test = base.extend<{ page: Page }>({
  page: async ({ launchApp, folder }, use) => {
    const file = join(folder, 'island.txt');
    await writeFile(file, `${islandLines.join('\n')}\n`);
    const { page } = await launchApp({ args: [file] });
    await openIsland(page);
    await use(page);
  },
});

const listOf = (page: Page) => page.getByRole('listbox', { name: 'Highlights' });
const toolbarIn = (page: Page) => page.getByRole('toolbar', { name: 'Selected passage' });
const noteOf = (page: Page) => page.getByRole('textbox', { name: 'Note' });
const undoOf = (page: Page) => page.getByRole('button', { name: /^Undo: / });
const menuOf = (page: Page, name: string) => page.getByRole('menu', { name, exact: true });
const itemOf = (page: Page, name: string) => page.getByRole('menuitem', { name });

test('N writes a note on a selected passage, highlighted with the label used last', async ({
  page,
}) => {
  await highlightPassage(page, '6 million dollars', '2');
  await selectPassage(page, '1,200 prisoners');
  await page.keyboard.press('n');
  await expect(noteOf(page)).toBeFocused();
  await page.keyboard.insertText('Who counted?');
  await page.keyboard.press('Escape');
  await expect(shownHighlight(page)).toContainText('1,200 prisoners');
  await expect(shownHighlight(page)).toContainText('Said');
  await expect(shownHighlight(page).getByLabel('Has a note')).toBeVisible();
});

test('L links a selected passage, and is undone in one step', async ({ page }) => {
  await selectByCaret(page, 'the ministry');
  await page.keyboard.press('l');
  await expect(page.getByRole('dialog', { name: /source/i })).toContainText('the ministry');
  await page.keyboard.press('Escape');
  await expect(shownHighlight(page)).toContainText('the ministry');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(listOf(page)).toHaveCount(0);
});

test('V judges a selected passage', async ({ page }) => {
  await selectPassage(page, 'the governor');
  await page.keyboard.press('v');
  await expect(shownHighlight(page)).toContainText('Supported');
});

test('the toolbar comes once the keyboard has selected, and leaves the focus in the text', async ({
  page,
}) => {
  await placeCaret(page, 'the ministry');
  await page.keyboard.down('Shift');
  for (const _letter of 'the ministry') await page.keyboard.press('ArrowRight');
  await expect(toolbarIn(page)).toBeHidden();
  await page.keyboard.up('Shift');
  await expect(toolbarIn(page)).toBeVisible();
  await expect(articleText(page)).toBeFocused();
  await page.keyboard.press('Alt+F10');
  await expect(page.getByRole('button', { name: 'Highlight as To check' })).toBeFocused();
  await page.getByRole('button', { name: 'More for this passage' }).press('Enter');
  await expect(menuOf(page, 'Text')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menuOf(page, 'Text')).toBeHidden();
});

test('the toolbar links the passage that is selected', async ({ page }) => {
  await selectPassage(page, '6 million dollars');
  await toolbarIn(page).getByRole('button', { name: 'Link source' }).click();
  await expect(page.getByRole('dialog')).toContainText('6 million dollars');
  await page.keyboard.press('Escape');
  await expect(shownHighlight(page)).toContainText('To check');
});

test('a right click on a selection offers what can be done with it', async ({ page }) => {
  await selectPassage(page, '6 million dollars');
  await articleText(page)
    .getByText('6 million dollars')
    .click({
      button: 'right',
      position: await middleOf(page, 'million'),
    });
  await expect(menuOf(page, 'Text')).toBeVisible();
  await expect(toolbarIn(page)).toBeHidden();
  await itemOf(page, 'Highlight as Doubt').click();
  await expect(shownHighlight(page)).toContainText('Doubt');
});

test('the Menu key opens the menu of the selection, or selects a paragraph', async ({ page }) => {
  await placeCaret(page, 'the governor');
  await page.keyboard.press('ContextMenu');
  await expect(menuOf(page, 'Text')).toBeVisible();
  await expect(itemOf(page, 'Select paragraph')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(articleText(page)).toBeFocused();
  await expect
    .poll(() => page.evaluate(() => String(document.getSelection())))
    .toBe('“We have room for twice as many,” the governor told reporters.');
  await page.keyboard.press('Shift+F10');
  await expect(itemOf(page, 'Highlight as To check')).toBeVisible();
  // The browser hides the selection while the focus is in the menu.
  expect(await page.evaluate(() => CSS.highlights.get('attest-kept')?.size)).toBe(1);
  await page.keyboard.press('Enter');
  await expect(shownHighlight(page)).toContainText('We have room for twice as many');
});

test('a highlight has the same menu in the text, the margin, the list and the ledger', async ({
  page,
}) => {
  await highlightPassage(page, '6 million dollars', '1');
  const ways: [string, () => Promise<void>][] = [
    [
      'text',
      async () => page.mouse.click(...(await pointOn(page, 'million')), { button: 'right' }),
    ],
    [
      'margin',
      () =>
        page
          .getByRole('toolbar', { name: 'Highlights in view' })
          .getByRole('button')
          .click({ button: 'right' }),
    ],
    ['list', () => shownHighlight(page).click({ button: 'right' })],
    [
      'keyboard',
      async () => {
        await listOf(page).focus();
        await page.keyboard.press('ContextMenu');
      },
    ],
    [
      'ledger',
      async () => {
        await page.getByRole('radio', { name: 'Ledger' }).click();
        await page.getByRole('gridcell', { name: '6 million dollars' }).click({ button: 'right' });
      },
    ],
  ];
  for (const [where, open] of ways) {
    await open();
    await expect(menuOf(page, 'Highlight'), where).toBeVisible();
    await expect(itemOf(page, 'Copy quote with citation')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menuOf(page, 'Highlight')).toBeHidden();
  }
});

test('a highlight’s menu gives it another label, and goes on to its note', async ({ page }) => {
  await highlightPassage(page, '6 million dollars', '1');
  await shownHighlight(page).click({ button: 'right' });
  await itemOf(page, 'Label').press('ArrowRight');
  await page.getByRole('menuitemradio', { name: 'Doubt' }).click();
  await expect(shownHighlight(page)).toContainText('Doubt');
  await shownHighlight(page).click({ button: 'right' });
  await itemOf(page, 'Write note').click();
  await expect(noteOf(page)).toBeFocused();
});

test('articles and sources have menus', async ({ page }) => {
  await page.getByRole('option', { name: /A prison on an island/ }).click({ button: 'right' });
  await itemOf(page, 'Export…').click();
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'More for this article' }).click();
  await expect(itemOf(page, 'Export…')).toBeVisible();
  await page.keyboard.press('Escape');

  await selectPassage(page, '6 million dollars');
  await page.keyboard.press('l');
  await page.getByRole('searchbox', { name: 'Source' }).fill('The contract');
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Originates from' }).click();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('ControlOrMeta+3');
  await page.getByRole('option', { name: 'The contract' }).click();
  await page.keyboard.press('ContextMenu');
  await itemOf(page, 'Delete source').click();
  await expect(page.getByText('No sources yet')).toBeVisible();
});

test('Enter takes the only source that is left', async ({ page }) => {
  await highlightPassage(page, '6 million dollars', '1');
  for (const title of ['The contract', 'The ministry']) {
    await page.keyboard.press('l');
    await page.getByRole('searchbox', { name: 'Source' }).fill(title);
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: 'Originates from' }).click();
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await page.keyboard.press('l');
  await page.getByRole('searchbox', { name: 'Source' }).pressSequentially('minis');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByText('The ministry', { exact: true })).toBeVisible();
});

test('the ends of a highlight are dragged, to words or to letters', async ({ page }) => {
  await highlightPassage(page, '6 million', '1');
  const end = page.locator('[data-handle=finish] > :last-child');
  await drag(page, end, await pointOn(page, 's a year'));
  await expect(shownHighlight(page)).toContainText('6 million dollars');
  await expect(undoOf(page)).toHaveAccessibleName('Undo: Change passage');

  await drag(page, end, await pointOn(page, 'the ministry'), 'Escape');
  await expect(undoOf(page)).toHaveAccessibleName('Undo: Change passage');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(undoOf(page)).toHaveAccessibleName('Undo: Highlight');

  await page.keyboard.down('Alt');
  await drag(page, end, await pointOn(page, 'llars a year'));
  await page.keyboard.up('Alt');
  const detail = page.getByRole('region', { name: 'Highlight', exact: true });
  await expect(detail.getByRole('blockquote')).toHaveText('6 million do');
});

test('the start of a highlight is dragged over lines above', async ({ page }) => {
  await highlightPassage(page, '6 million', '1');
  const start = page.locator('[data-handle=start] > :last-child');
  await drag(page, start, await pointOn(page, 'governor'));
  await expect(shownHighlight(page)).toContainText('governor told reporters');
});

/** Where a letter of the words is, from the top left of the element that holds them. */
async function middleOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const [x, y] = await pointOn(page, words);
  const box = await articleText(page).getByText(words).boundingBox();
  return { x: x - (box?.x ?? 0), y: y - (box?.y ?? 0) };
}

/** A point of the window on the first letter of the words. */
function pointOn(page: Page, words: string): Promise<[number, number]> {
  return articleText(page).evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const nodes: Node[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    let at = nodes
      .map((node) => node.textContent)
      .join('')
      .indexOf(wanted);
    for (const node of nodes) {
      const length = node.textContent?.length ?? 0;
      if (at < length) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, top, height } = range.getBoundingClientRect();
        return [left + 1, top + height / 2] as [number, number];
      }
      at -= length;
    }
    throw new Error(`The text does not contain “${wanted}”.`);
  }, words);
}

async function drag(
  page: Page,
  handle: ReturnType<Page['locator']>,
  [x, y]: [number, number],
  end?: string,
): Promise<void> {
  const box = await handle.boundingBox();
  if (!box) throw new Error('There is no handle.');
  const text = await articleText(page).evaluate((root) => getComputedStyle(root).lineHeight);
  const grip = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  // The pointer holds the knob, which is beside the line that it is for.
  const isStart = (await handle.evaluate((knob) => knob.parentElement?.dataset.handle)) === 'start';
  const asideY = (isStart ? -1 : 1) * (Number.parseFloat(text) / 2);
  await page.mouse.move(x, y + asideY, { steps: 4 });
  if (end) await page.keyboard.press(end);
  await page.mouse.up();
}
