import { expect, type Page } from '@playwright/test';
import { articleText } from './selectPassage';

/** Lets the text be corrected, or locks it again, by its key. Done when the text says so itself. */
export async function switchEditing(page: Page, isEditing: boolean): Promise<void> {
  await page.keyboard.press('ControlOrMeta+E');
  await expect(articleText(page)).toHaveAttribute('aria-readonly', String(!isEditing));
}
