import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readAtRest } from './support/readAtRest';
import { articleText } from './support/selectPassage';
import { test as base, electronTest, expect } from './support/test';

/** Enough paragraphs to fill a hundred screens. */
const long = Array.from(
  { length: 1200 },
  (_, index) =>
    `Paragraph ${index + 1} tells of the tide, the wind and the light, and of what the harbour master ` +
    'wrote down that morning, which was little, and of what he left out, which was a good deal more.',
);

async function writeArticles(folder: string): Promise<string[]> {
  const files = { 'tide.md': ['# The tide', ...long], 'fog.md': ['# The fog', 'It was thick.'] };
  return Promise.all(
    Object.entries(files).map(async ([name, lines]) => {
      const file = join(folder, name);
      await writeFile(file, `${lines.join('\n\n')}\n`);
      return file;
    }),
  );
}

const option = (page: Page, name: RegExp) => page.getByRole('option', { name });

/** The number of the paragraph at the top of the window. */
const paragraphAtTop = (page: Page) =>
  page.evaluate(() => {
    const text = document.querySelector('[data-article-text]');
    const scroller = document.querySelector('main [class*=reading]');
    const top = scroller?.getBoundingClientRect().top ?? 0;
    const blocks = [...(text?.querySelectorAll('p') ?? [])];
    const first = blocks.find((block) => block.getBoundingClientRect().bottom > top + 8);
    return Number(/Paragraph (\d+)/.exec(first?.textContent ?? '')?.[1]);
  });

/** Turns to a page far into the text with the keyboard alone, and waits until the app has come to rest there. */
async function readOn(page: Page): Promise<number> {
  for (let turn = 0; turn < 12; turn += 1) await page.keyboard.press('PageDown');
  await expect.poll(() => paragraphAtTop(page)).toBeGreaterThan(12);
  return readAtRest(() => paragraphAtTop(page));
}

/** What is remembered on the disk. */
async function readPlaces(folder: string): Promise<string> {
  const places = join(folder, 'app-1/settings/places');
  const [file] = await readdir(places).catch(() => []);
  return file ? readFile(join(places, file), 'utf8') : '';
}

const progressOf = (page: Page) =>
  option(page, /The tide/)
    .getByText(/\d+% read/)
    .textContent();

electronTest(
  'the place in a long article is kept over a restart',
  async ({ launchApp, folder }) => {
    const app = await launchApp({ args: await writeArticles(folder) });
    await option(app.page, /The tide/).click();
    await expect(articleText(app.page)).toBeFocused();
    const place = await readOn(app.page);
    await expect.poll(() => progressOf(app.page)).not.toBe('0% read');
    await app.restart();
    await expect(articleText(app.page)).toBeVisible();
    await expect.poll(() => paragraphAtTop(app.page)).toBe(place);
    await expect(articleText(app.page)).toBeFocused();
    await app.page.keyboard.press(' ');
    await expect.poll(() => paragraphAtTop(app.page)).toBeGreaterThan(place);
  },
);

electronTest('the place is there after a crash', async ({ launchApp, folder }) => {
  const app = await launchApp({ args: await writeArticles(folder) });
  await option(app.page, /The tide/).click();
  await expect(articleText(app.page)).toBeFocused();
  const place = await readOn(app.page);
  const words = `Paragraph ${place} tells`;
  await expect.poll(() => readPlaces(folder)).toMatch(new RegExp(words));
  await app.kill();
  await app.start([]);
  await expect.poll(() => paragraphAtTop(app.page)).toBe(place);
});

electronTest(
  'the place is the same in a narrower window and in larger letters',
  async ({ launchApp, folder }) => {
    const { page, electron } = await launchApp({ args: await writeArticles(folder) });
    await option(page, /The tide/).click();
    await expect(articleText(page)).toBeFocused();
    const place = await readOn(page);
    await option(page, /The fog/).click();
    await expect(articleText(page)).toContainText('It was thick.');
    await electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(820, 560),
    );
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(820);
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ControlOrMeta+>');
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect.poll(() => paragraphAtTop(page)).toBe(place);
  },
);

base(
  'the place is kept while other articles and views are shown',
  async ({ launchApp, folder }) => {
    const { page } = await launchApp({ args: await writeArticles(folder) });
    await option(page, /The tide/).click();
    await expect(articleText(page)).toBeFocused();
    const place = await readOn(page);
    await option(page, /The fog/).click();
    await expect(articleText(page)).toContainText('It was thick.');
    await page.keyboard.press('Alt+ArrowLeft');
    await expect.poll(() => paragraphAtTop(page)).toBe(place);
    await page.keyboard.press('ControlOrMeta+2');
    await expect(articleText(page)).toBeHidden();
    await page.keyboard.press('ControlOrMeta+1');
    await expect.poll(() => paragraphAtTop(page)).toBe(place);
  },
);

base('Space and Shift+Space turn pages right after the start', async ({ page }) => {
  await expect(articleText(page)).toBeFocused();
  const scrolled = () =>
    page.evaluate(() => document.querySelector('main [class*=reading]')?.scrollTop ?? 0);
  await page.keyboard.press(' ');
  await expect.poll(scrolled).toBeGreaterThan(100);
  await page.keyboard.press('Shift+ ');
  await expect.poll(scrolled).toBe(0);
});

base('Enter in the list goes into the text', async ({ page }) => {
  await page.getByRole('listbox', { name: 'Articles' }).focus();
  await page.keyboard.press('Enter');
  await expect(articleText(page)).toBeFocused();
});
