import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { articleText } from './support/selectPassage';
import { test as base, expect } from './support/test';

const test = base.extend<{ page: Page }>({
  page: async ({ launchApp, folder }, use) => {
    const files = await Promise.all(
      ['The tide', 'The fog'].map(async (title) => {
        const file = join(folder, `${title}.md`);
        await writeFile(file, `# ${title}\n\nIt was there in the morning.\n`);
        return file;
      }),
    );
    const { page } = await launchApp({ args: files });
    await option(page, /The tide/).click();
    await expect(articleText(page)).toBeFocused();
    await use(page);
  },
});

const option = (page: Page, name: RegExp) => page.getByRole('option', { name });
const rows = (page: Page) => page.getByRole('listbox', { name: 'Articles' }).getByRole('option');

/** Adds a tag to the article shown, as a person does. */
async function addTag(page: Page, tag: string): Promise<void> {
  const field = page.getByRole('main').getByRole('combobox', { name: 'Add tag' });
  await field.fill(tag);
  await field.press('Enter');
  await expect(page.getByRole('main').getByRole('row', { name: tag })).toBeVisible();
}

test('an article is starred with S, found among the starred, and unstarred by undo', async ({
  page,
}) => {
  await page.keyboard.press('s');
  await expect(option(page, /The tide.*Starred/)).toBeVisible();
  await page.getByRole('button', { name: 'Show only some articles' }).click();
  await page.getByRole('menuitem', { name: 'Starred' }).click();
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Remove filter: Starred' }).click();
  await expect(rows(page)).toHaveCount(3);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(option(page, /The tide.*Starred/)).toBeHidden();
});

test('the end of an article offers to mark it as done, which undo takes back', async ({ page }) => {
  await page.getByRole('main').getByRole('button', { name: 'Mark as done' }).click();
  await expect(option(page, /The tide.*Done/)).toBeVisible();
  await page.getByRole('button', { name: 'Show only some articles' }).click();
  await page.getByRole('menuitem', { name: 'Unread' }).click();
  await expect(option(page, /The tide/)).toBeHidden();
  await expect(option(page, /The fog/)).toBeVisible();
  await page.getByRole('button', { name: 'Remove filter: Unread' }).click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('main').getByRole('button', { name: 'Mark as done' })).toBeVisible();
});

test('a tag is added below the title, and pressing it shows what else has it', async ({ page }) => {
  await addTag(page, 'harbour');
  await page.getByRole('main').getByRole('row', { name: 'harbour' }).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(option(page, /The tide/)).toBeVisible();
});

test('tags are renamed, merged and deleted everywhere, each undone in one step', async ({
  page,
}) => {
  await addTag(page, 'harbor');
  await option(page, /The fog/).click();
  await expect(articleText(page)).toBeFocused();
  await addTag(page, 'harbour');
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('edit tags');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Tags' });
  await dialog.getByRole('button', { name: 'Rename “harbor”' }).click();
  await dialog.getByRole('textbox', { name: 'New name of “harbor”' }).fill('harbour');
  await expect(dialog.getByText('“harbour” is in use already.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Merge' }).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await expect(dialog.getByText('2 articles')).toBeVisible();
  await dialog.getByRole('button', { name: 'Delete “harbour”' }).click();
  await expect(dialog.getByText('No tags yet')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('main').getByRole('row', { name: 'harbour' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await option(page, /The tide/).click();
  await expect(
    page.getByRole('main').getByRole('row', { name: 'harbor', exact: true }),
  ).toBeVisible();
});

test('a note on the whole article is written beside it, and undone', async ({ page }) => {
  await page.getByText('Note on this article').click();
  const note = page.getByRole('textbox', { name: 'Note on this article' });
  await note.click();
  await page.keyboard.type('Ask the harbour master.');
  await articleText(page).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: /Undo.*Edit article note/ })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(note).toHaveText('');
});
