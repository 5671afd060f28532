import { callBridge } from './support/callBridge';
import { findViolations } from './support/findViolations';
import { linkNewSource } from './support/linkNewSource';
import { articleText, selectPassage } from './support/selectPassage';
import { expect, test } from './support/test';

for (const theme of ['light', 'dark']) {
  test(`everything in the window is accessible, in the ${theme} theme`, async ({ page }) => {
    await callBridge(page, 'library.editPreferences', { set: { theme } });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await expect(articleText(page)).toContainText('The gate will cost 41 million crowns');
    for (const [key, words] of [
      ['2', 'the end of thirty years of sandbags'],
      ['3', 'the harbour engineer'],
      ['1', 'cost 41 million crowns'],
    ] as const) {
      await selectPassage(page, words);
      await page.keyboard.press(key);
      const option = page.getByRole('option', { name: new RegExp(words) });
      await expect(option).toHaveAttribute('aria-selected', 'true');
    }
    await linkNewSource(page, 'Minutes of the council');
    expect.soft(await findViolations(page), 'the article').toEqual([]);

    await page.keyboard.press('ControlOrMeta+Shift+E');
    await expect(page.getByRole('region', { name: 'Preview' })).toContainText('41 million crowns');
    expect.soft(await findViolations(page), 'the export dialog').toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();

    await page.keyboard.press('ControlOrMeta+2');
    await expect(page.getByRole('grid', { name: 'Ledger' })).toContainText('41 million crowns');
    expect.soft(await findViolations(page), 'the ledger').toEqual([]);

    await page.keyboard.press('ControlOrMeta+3');
    const source = page.getByRole('option', { name: /Minutes of the council/ });
    await expect(source).toBeVisible();
    expect.soft(await findViolations(page), 'the sources').toEqual([]);
    await source.click();
    await expect(page.getByRole('main')).toContainText('41 million crowns');
    expect.soft(await findViolations(page), 'a source').toEqual([]);
  });
}
