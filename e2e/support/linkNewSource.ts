import { expect, type Page } from '@playwright/test';

/** Links the shown highlight to a new source with that title, as its origin. */
export async function linkNewSource(page: Page, title: string): Promise<void> {
  await page.keyboard.press('l');
  await page.getByRole('searchbox', { name: 'Source' }).fill(title);
  await page.getByRole('option', { name: `New source “${title}”` }).click();
  await page.getByRole('radio', { name: 'Originates from' }).click();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
}
