import { expect, type Page } from '@playwright/test';
import { articleText } from './selectPassage';

/** Unlocks the text for corrections, or locks it again, by key. Resolves once the text's own state shows it. */
export async function switchEditing(page: Page, isEditing: boolean): Promise<void> {
  await page.keyboard.press('ControlOrMeta+E');
  await expect(articleText(page)).toHaveAttribute('aria-readonly', String(!isEditing));
}
