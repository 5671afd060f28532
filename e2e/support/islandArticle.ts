import { expect, type Page } from '@playwright/test';
import { articleText } from './selectPassage';

/** A short article to highlight: its title, and its paragraphs. */
export const islandLines = [
  'A prison on an island',
  'The island holds 1,200 prisoners, the ministry said on Tuesday.',
  '“We have room for twice as many,” the governor told reporters.',
  'The contract is worth 6 million dollars a year, two lawyers say.',
] as const;

/** Opens it, once it is in the list. */
export async function openIsland(page: Page): Promise<void> {
  await page.getByRole('option', { name: /A prison on an island/ }).click();
  await expect(articleText(page)).toContainText('two lawyers say');
}
