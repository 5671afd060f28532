import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from './support/App';
import { drop } from './support/drop';
import { articleText, placeCaret, selectPassage } from './support/selectPassage';
import { switchEditing } from './support/switchEditing';
import { expect, test } from './support/test';

const SENTENCE = 'Energy is E=mc^{2} at rest.';
const PAGE = `<p>Energy is <math><semantics><mrow><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">E=mc^{2}</annotation></semantics></math> at rest.</p>
<p>An integrel: <img class="mwe-math-fallback-image-display" alt="{\\displaystyle \\int _{0}^{1}x\\,dx={\\frac {1}{2}}}" src="https://example.org/x.svg"></p>
<p>The end.</p>`;

/** Exports the article in the format so many steps after Markdown, and returns what was saved. */
async function exportAs(app: App, steps: number, path: string): Promise<string> {
  const { page, system } = app;
  await system.chooseSavePath(path);
  await page.keyboard.press('ControlOrMeta+Shift+E');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('radio', { name: 'Markdown' })).toBeFocused();
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
  }
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(dialog).toBeHidden();
  return readFile(path, 'utf8');
}

test('formulas of a page are drawn, highlighted, corrected beside and exported', async ({
  app,
  folder,
}) => {
  const { page } = app;
  await drop(page, { 'energy.html': PAGE });
  const drawn = articleText(page).locator('math');
  await expect(drawn).toHaveCount(2);
  await expect(drawn.first()).toBeVisible();
  await expect(drawn.nth(1)).toHaveAttribute('display', 'block');

  await placeCaret(page, 'Energy is');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('1');
  const highlights = page.getByRole('listbox', { name: 'Highlights' });
  await expect(highlights.getByRole('option')).toContainText(SENTENCE);
  await expect(articleText(page).locator('[data-painted]')).toHaveCount(1);
  // As on the words beside it, and as high as the formula is.
  const look = await articleText(page)
    .locator('[data-painted] > [aria-hidden]')
    .evaluate((formula) => {
      const layer = getComputedStyle(formula, '::before');
      const [outer, inner] = [formula, formula.querySelector('math')].map((element) =>
        element?.getBoundingClientRect(),
      );
      return {
        line: layer.textDecorationLine,
        isWashed: layer.backgroundColor !== 'rgba(0, 0, 0, 0)',
        isCovered: outer && inner && outer.top <= inner.top && outer.bottom >= inner.bottom,
      };
    });
  expect(look).toEqual({ line: 'underline', isWashed: true, isCovered: true });

  await page.keyboard.press('Escape');
  await switchEditing(page, true);
  await expect(drawn.first()).toBeHidden();
  await expect(articleText(page).getByText('E=mc^{2}', { exact: true })).toBeVisible();
  await selectPassage(page, 'integrel');
  await page.keyboard.type('integral');
  await switchEditing(page, false);
  await expect(drawn.first()).toBeVisible();
  await expect(articleText(page)).toContainText('An integral:');

  const markdown = await exportAs(app, 0, join(folder, 'energy.md'));
  expect(markdown).toContain('> Energy is $E=mc^{2}$ at rest.');
  const html = await exportAs(app, 1, join(folder, 'energy.html'));
  expect(html).toMatch(/<mark[^>]*>Energy is <math><semantics>.*<\/math> at rest\.<\/mark>/);
  expect(html).toContain('<math display="block">');
});
