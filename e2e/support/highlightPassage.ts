import { expect, type Page } from '@playwright/test';
import { selectPassage } from './selectPassage';

/** The highlight shown in full, in the list of highlights. */
export function shownHighlight(page: Page) {
  const list = page.getByRole('listbox', { name: 'Highlights' });
  return list.getByRole('option', { selected: true });
}

/** Highlights the first occurrence of `words` by mouse and by a label’s key, and waits until it is shown. */
export async function highlightPassage(page: Page, words: string, key = '1'): Promise<void> {
  await selectPassage(page, words);
  await page.keyboard.press(key);
  await expect(shownHighlight(page)).toContainText(words);
}
