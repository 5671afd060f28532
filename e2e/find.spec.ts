import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { articleText, placeCaret, selectPassage } from './support/selectPassage';
import { switchEditing } from './support/switchEditing';
import { test as base, expect } from './support/test';

const ferry = [
  '# The ferry and the fog',
  'The ferry left in fog, and the Fog was thick; nobody feared foghorns or a café’s coffee.',
  'Nobody at the Cafe had seen the **fog**, says [the fog report](https://example.org/report).',
  'It ran aground in fog.',
];

const test = base.extend<{ lines: readonly string[]; page: Page }>({
  lines: [ferry, { option: true }],
  page: async ({ launchApp, folder, lines }, use) => {
    const file = join(folder, 'article.md');
    await writeFile(file, `${lines.join('\n\n')}\n`);
    const { page } = await launchApp({ args: [file] });
    const title = lines[0]?.slice(2) ?? '';
    await page.getByRole('option', { name: title }).click();
    await expect(articleText(page)).toContainText(lines.at(-1)?.slice(-12) ?? '');
    await use(page);
  },
});

const bar = (page: Page) => page.getByRole('search', { name: 'Find in article' });
const query = (page: Page) => bar(page).getByRole('textbox', { name: 'Find in article' });
const replacement = (page: Page) => bar(page).getByRole('textbox', { name: 'Replace with' });
const selected = (page: Page) => page.evaluate(() => String(document.getSelection()));

/** The words painted as matches, and those of the current one. */
const painted = (page: Page, name: 'attest-found' | 'attest-found-current' = 'attest-found') =>
  page.evaluate((style) => {
    const ranges = [...(CSS.highlights.get(style) ?? [])];
    return ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return String(range);
    });
  }, name);
const current = (page: Page) => painted(page, 'attest-found-current');

async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+F');
  await expect(query(page)).toBeFocused();
  await query(page).fill(words);
}

test('matches are marked and counted, and one goes from each to the next', async ({ page }) => {
  const paragraph = articleText(page).getByText('The ferry left');
  const before = await paragraph.boundingBox();
  await find(page, 'fog');
  expect(await paragraph.boundingBox()).toEqual(before);
  await expect(bar(page)).toContainText('1 of 6');
  await expect.poll(() => current(page)).toEqual(['fog']);
  expect(await painted(page)).toEqual(['Fog', 'fog', 'fog', 'fog', 'fog']);
  const said = page.locator('[aria-live=polite]').getByText('1 of 6', { exact: true });
  await expect(said).toHaveCount(1);

  await page.keyboard.press('Enter');
  await expect(bar(page)).toContainText('2 of 6');
  await expect.poll(() => current(page)).toEqual(['Fog']);
  await page.keyboard.press('F3');
  await page.keyboard.press('ControlOrMeta+G');
  await expect(bar(page)).toContainText('4 of 6');
  await page.keyboard.press('Shift+F3');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('ControlOrMeta+Shift+G');
  await expect(bar(page)).toContainText('1 of 6');
  await page.keyboard.press('Shift+Enter');
  await expect(bar(page)).toContainText('6 of 6, from the end again');
  await page.keyboard.press('Enter');
  await expect(bar(page)).toContainText('1 of 6, from the start again');

  await query(page).fill('frog');
  await expect(bar(page)).toContainText('No matches');
  expect(await painted(page)).toEqual([]);
});

test('ticks beside the text show where in it the matches are', async ({ page }) => {
  await find(page, 'fog');
  await expect(bar(page)).toContainText('1 of 6');
  const ticks = page.locator('[data-find-ticks]');
  await expect(ticks).toBeVisible();
  const paths = () => ticks.locator('path').evaluateAll((all) => all.map((path) => path.outerHTML));
  const [, first] = await paths();
  await page.keyboard.press('Shift+Enter');
  await expect(bar(page)).toContainText('6 of 6');
  await expect.poll(async () => (await paths())[1]).not.toBe(first);
  await query(page).fill('frog');
  await expect(ticks).toHaveCount(0);
});

test('Escape leaves the match selected, to be highlighted at once', async ({ page }) => {
  await find(page, 'ran aground');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  await expect(articleText(page)).toBeFocused();
  expect(await selected(page)).toBe('ran aground');
  expect(await current(page)).toEqual([]);
  await page.keyboard.press('1');
  const highlights = page.getByRole('listbox', { name: 'Highlights' });
  await expect(highlights.getByRole('option', { selected: true })).toContainText('ran aground');
});

test('selected words are looked for, from wherever the keyboard is', async ({ page }) => {
  await selectPassage(page, 'coffee');
  await page.keyboard.press('ControlOrMeta+F');
  await expect(query(page)).toHaveValue('coffee');
  await expect(bar(page)).toContainText('1 of 1');
  const list = page.getByRole('listbox', { name: 'Articles' });
  await list.focus();
  await expect(list).toBeFocused();
  await page.keyboard.press('ControlOrMeta+F');
  await expect(query(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  await expect(articleText(page)).toBeFocused();
  // Without the bar, the next match opens it again, and the keyboard stays in the text.
  await page.keyboard.press('F3');
  await expect(bar(page)).toContainText('1 of 1, from the start again');
  await expect(articleText(page)).toBeFocused();
});

test('case, whole words and accents count where asked to', async ({ page }) => {
  const option = (name: string) => bar(page).getByRole('button', { name });
  await find(page, 'Fog');
  await expect(bar(page)).toContainText('1 of 6');
  await option('Whole words').click();
  await expect(bar(page)).toContainText('1 of 5');
  await option('Match case').click();
  await expect(bar(page)).toContainText('1 of 1');
  await expect.poll(() => current(page)).toEqual(['Fog']);
  await option('Match case').click();
  await option('Whole words').click();

  await query(page).fill('cafe');
  await expect(bar(page)).toContainText('1 of 2');
  await option('Match accents and quotation marks').click();
  await expect(bar(page)).toContainText('1 of 1');
  await expect.poll(() => current(page)).toEqual(['Cafe']);
  await query(page).fill("café's");
  await expect(bar(page)).toContainText('No matches');
  await option('Match accents and quotation marks').click();
  await expect.poll(() => current(page)).toEqual(['café’s']);
});

test('what is found is replaced, in the same formatting, and highlights stay', async ({ page }) => {
  const text = articleText(page);
  await selectPassage(page, 'thick');
  await page.keyboard.press('1');
  await selectPassage(page, 'left in fog');
  await page.keyboard.press('2');
  const highlights = page.getByRole('listbox', { name: 'Highlights' });
  await expect(highlights.getByRole('option', { selected: true })).toContainText('left in fog');

  await text.focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ControlOrMeta+H');
  await expect(text).toHaveAttribute('aria-readonly', 'false');
  await query(page).fill('fog');
  await bar(page).getByRole('button', { name: 'Whole words' }).click();
  await replacement(page).fill('heavy mist');
  await replacement(page).press('Enter');
  await expect(text).toContainText('left in heavy mist, and the Fog');
  await expect(bar(page)).toContainText('1 of 4');
  await expect.poll(() => current(page)).toEqual(['Fog']);

  await bar(page).getByRole('button', { name: 'Replace all' }).click();
  await expect(page.getByText('Replaced 4 matches.')).toBeVisible();
  await expect(bar(page)).toContainText('No matches');
  await expect(text).toContainText('the heavy mist was thick; nobody feared foghorns');
  await expect(text.locator('strong')).toHaveText('heavy mist');
  await expect(text.getByRole('link')).toHaveText('the heavy mist report');
  await expect(highlights).toContainText('left in heavy mist');
  await expect(highlights).toContainText('thick');

  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(text).toContainText('left in heavy mist, and the Fog was thick');
  await expect(text.locator('strong')).toHaveText('fog');
  await expect(bar(page)).toContainText('4');
});

test('matches follow what is typed meanwhile', async ({ page }) => {
  await find(page, 'fog');
  await expect(bar(page)).toContainText('1 of 6');
  await page.keyboard.press('Escape');
  await switchEditing(page, true);
  await page.keyboard.press('ControlOrMeta+F');
  await expect(replacement(page)).toBeVisible();
  await placeCaret(page, 'The ferry left');
  await page.keyboard.insertText('Fog! ');
  await expect(bar(page)).toContainText('7 matches');
  expect(await painted(page)).toEqual(['Fog', 'fog', 'Fog', 'fog', 'fog', 'fog', 'fog']);
});

test('elsewhere the key leads to the view’s own filter', async ({ page }) => {
  await page.getByRole('radio', { name: 'Ledger' }).click();
  await page.keyboard.press('ControlOrMeta+F');
  await expect(bar(page)).toBeHidden();
  await page.getByRole('radio', { name: 'Read', exact: true }).click();
  await selectPassage(page, 'thick');
  await page.keyboard.press('1');
  await page.getByRole('radio', { name: 'Ledger' }).click();
  await expect(page.getByRole('grid', { name: 'Ledger' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+F');
  await expect(page.getByRole('main').getByRole('search').getByRole('textbox')).toBeFocused();
});

test.describe('in scripts of other kinds', () => {
  const chinese = '港口的报告说，港口在三月关闭。我们在中国。';
  const arabic = 'كَتَبَ الصحفي كتابًا عن الميناء، ثم كتب عنه مرة أخرى.';
  const hebrew = 'הַנָּמָל נסגר במרץ, אמר מנהל הנמל.';
  test.use({ lines: ['# Ports', chinese, arabic, hebrew] });

  test('words are found, however they are written', async ({ page }) => {
    await find(page, '港口');
    await expect(bar(page)).toContainText('1 of 2');
    await bar(page).getByRole('button', { name: 'Whole words' }).click();
    await query(page).fill('国');
    await expect(bar(page)).toContainText('No matches');
    await query(page).fill('中国');
    await expect.poll(() => current(page)).toEqual(['中国']);
    await query(page).fill('كتب');
    await expect(bar(page)).toContainText('1 of 2');
    await expect.poll(() => current(page)).toEqual(['كَتَبَ']);
    await query(page).fill('הנמל');
    await expect(bar(page)).toContainText('1 of 2');
    await expect.poll(() => current(page)).toEqual(['הַנָּמָל']);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await selected(page)).toBe('הנמל');
  });
});

test.describe('in an article of 100,000 words', () => {
  const words = 'the tide and the wind and what the harbour master wrote down';
  const paragraphs = Array.from(
    { length: 1100 },
    (_, index) => `Paragraph ${index + 1}. ${Array(8).fill(words).join(', ')}.`,
  );
  test.use({ lines: ['# A long report', ...paragraphs] });

  test('all of it is searched, and what is far away is brought into view', async ({ page }) => {
    await find(page, 'the');
    await expect(bar(page)).toContainText('1 of 26,400');
    const marked = await painted(page);
    expect(marked.length).toBeGreaterThan(20);
    // Only what is in view, and a little beyond.
    expect(marked.length).toBeLessThan(5000);

    await query(page).fill('Paragraph 1099.');
    await expect(bar(page)).toContainText('1 of 1');
    const far = articleText(page).getByText('Paragraph 1099.');
    await expect(far).toBeInViewport();
    await expect.poll(() => current(page)).toEqual(['Paragraph 1099.']);

    await page.keyboard.press('ControlOrMeta+H');
    await query(page).fill('harbour master');
    await replacement(page).fill('pilot');
    await expect(bar(page)).toContainText('of 8,800');
    await bar(page).getByRole('button', { name: 'Replace all' }).click();
    await expect(page.getByText('Replaced 8,800 matches.')).toBeVisible();
    await expect(articleText(page)).not.toContainText('harbour master');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(bar(page)).toContainText('8,800');
  });
});
