import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { articleText, selectPassage } from './support/selectPassage';
import { expect, electronTest as test } from './support/test';

const look = (page: Page) => page.getByRole('dialog', { name: 'Text and colours' });
const contents = (page: Page) => page.getByRole('listbox', { name: 'Contents' });
const heading = (page: Page, name: string) => contents(page).getByRole('option', { name });
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const styleOf = (page: Page, property: string) =>
  articleText(page).evaluate(
    (text, name) => getComputedStyle(text).getPropertyValue(name),
    property,
  );

/** A text of five parts, each of which fills the window. */
async function writeParts(folder: string): Promise<string> {
  const parts = ['One', 'Two', 'Three', 'Four', 'Five'].map(
    (name) => `## Part ${name}\n\n${`Words of part ${name}. `.repeat(400)}`,
  );
  const file = join(folder, 'parts.md');
  await writeFile(file, ['# A text in parts', ...parts].join('\n\n'));
  return file;
}

test('how text looks is chosen by keyboard, shows at once, and is kept', async ({ app }) => {
  const { page } = app;
  await expect(page.locator('html')).toHaveAttribute('data-face', 'literata');
  await page.keyboard.press('ControlOrMeta+Shift+A');
  await expect(look(page)).toBeVisible();
  await look(page).getByRole('radio', { name: 'Literata' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => styleOf(page, 'font-family')).toContain('Source Sans 3 Variable');
  await look(page).getByRole('button', { name: 'Larger text' }).click();
  await expect.poll(() => styleOf(page, 'font-size')).toBe('20px');
  await look(page).getByRole('radio', { name: 'Loose' }).click();
  await expect.poll(() => styleOf(page, 'line-height')).toBe('39px');
  await look(page).getByRole('radio', { name: 'Warm' }).click();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(247, 238, 219)');

  await app.restart();
  await expect(articleText(app.page)).toBeVisible();
  await expect(app.page.locator('html')).toHaveAttribute('data-face', 'source-sans');
  await expect(app.page.locator('body')).toHaveCSS('background-color', 'rgb(247, 238, 219)');
  expect(await styleOf(app.page, 'font-size')).toBe('20px');

  await app.page.getByRole('button', { name: 'Text and colours…' }).click();
  await look(app.page).getByRole('button', { name: 'Back to defaults' }).click();
  await expect(app.page.locator('html')).toHaveAttribute('data-face', 'literata');
  await expect.poll(() => styleOf(app.page, 'font-size')).toBe('19px');
});

test('the text is laid out once, in its face', async ({ page }) => {
  const moved = await page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const found: string[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const sources = 'sources' in entry && Array.isArray(entry.sources) ? entry.sources : [];
            for (const { node } of sources) {
              if (node instanceof Element && node.closest('main')) found.push(node.outerHTML);
            }
          }
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(found)));
      }),
  );
  expect(moved).toEqual([]);
  expect(await page.evaluate(() => document.fonts.check('19px "Literata Variable"'))).toBe(true);
});

test('the contents lead to a heading, follow the reader, and back leads back', async ({
  launchApp,
  folder,
}) => {
  const { page } = await launchApp({ args: [await writeParts(folder)] });
  await expect(articleText(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Contents' })).toBeEnabled();
  await page.getByRole('option', { name: /A text in parts/ }).click();
  await expect(articleText(page)).toContainText('Words of part One');
  await page.keyboard.press('ControlOrMeta+Shift+O');
  await expect(heading(page, 'Part Four')).toBeVisible();
  await heading(page, 'Part One').focus();
  for (const _ of ['Two', 'Three', 'Four']) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const four = articleText(page).getByRole('heading', { name: 'Part Four' });
  await expect(four).toBeInViewport();
  await expect(heading(page, 'Part Four')).toHaveAttribute('aria-selected', 'true');
  await articleText(page).hover();
  await page.mouse.wheel(0, -2000);
  await expect(heading(page, 'Part Three')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(title(page).first()).toBeInViewport();
});

test('focus mode shows the text alone, its keys work, and Escape ends it', async ({ page }) => {
  await selectPassage(page, '41 million crowns');
  await page.keyboard.press('ControlOrMeta+Shift+D');
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(page.getByRole('banner').getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await page.keyboard.press('1');
  await expect(page.getByRole('toolbar').getByRole('button', { name: /41 million/ })).toBeVisible();
  // The first Escape leaves the highlight.
  await articleText(page).press('Escape');
  await articleText(page).press('Escape');
  await expect(page.getByRole('complementary')).toHaveCount(2);
});

test('the title stays where it is in all views', async ({ page }) => {
  const before = await title(page).boundingBox();
  for (const [key, shown] of [
    ['2', 'No claims yet'],
    ['4', 'Revision'],
  ] as const) {
    await page.keyboard.press(`ControlOrMeta+${key}`);
    await expect(page.getByRole('main')).toContainText(shown);
    expect(await title(page).boundingBox()).toEqual(before);
  }
});

test('a text that runs from right to left has its margin at the left', async ({
  launchApp,
  folder,
}) => {
  const file = join(folder, 'rtl.md');
  await writeFile(file, `# عن الميناء القديم\n\n${'هذا نص عربي طويل عن الميناء. '.repeat(40)}`);
  const { page } = await launchApp({ args: [file] });
  const row = page.getByRole('option', { name: /الميناء/ });
  await row.click();
  await expect(row).toHaveCSS('direction', 'rtl');
  await expect(title(page).first()).toHaveText(/الميناء/);
  await selectPassage(page, 'هذا نص عربي');
  await page.keyboard.press('1');
  const mark = page.getByRole('toolbar', { name: 'Highlights in view' }).getByRole('button');
  await expect(mark).toBeVisible();
  const [margin, text] = [await mark.boundingBox(), await articleText(page).boundingBox()];
  expect((margin?.x ?? 0) + (margin?.width ?? 0)).toBeLessThanOrEqual(text?.x ?? 0);
});

test('the window zooms apart from the text, and starts as it was', async ({ app }) => {
  const factor = () =>
    app.electron.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor() ?? 0,
    );
  await app.page.keyboard.press('ControlOrMeta+=');
  await expect(app.page.getByText('Zoom: 110%')).toBeVisible();
  expect(await factor()).toBeCloseTo(1.1);
  expect(await styleOf(app.page, 'font-size')).toBe('19px');
  await app.restart();
  await expect(articleText(app.page)).toBeVisible();
  expect(await factor()).toBeCloseTo(1.1);
  await app.page.keyboard.press('ControlOrMeta+0');
  await expect(app.page.getByText('Zoom: 100%')).toBeVisible();
});

test('at four times the size everything can be reached', async ({ app }) => {
  const { page } = app;
  for (let step = 0; step < 8; step += 1) await page.keyboard.press('ControlOrMeta+=');
  await expect(page.getByText('Zoom: 400%')).toBeVisible();
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(articleText(page)).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await page.getByRole('button', { name: 'Text and colours…' }).click();
  await look(page).getByRole('button', { name: 'Back to defaults' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Articles', exact: true }).click();
  await expect(page.getByRole('option', { name: /Kestrel/ })).toBeInViewport();
});
