import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { changeFile, findArticleFolder } from './support/changeFile';
import { articleText, selectPassage } from './support/selectPassage';
import { test as base, expect } from './support/test';

const test = base.extend({
  app: async ({ launchApp, folder }, use) => {
    const files = await Promise.all(
      ['The tide', 'The fog'].map(async (title) => {
        const file = join(folder, `${title}.md`);
        await writeFile(file, `# ${title}\n\nIt was there in the morning.\n`);
        return file;
      }),
    );
    const app = await launchApp({ args: files });
    // Undo takes back what was done last, such as the import of another.
    await expect(rows(app.page)).toHaveCount(3);
    await option(app.page, /The tide/).click();
    await expect(articleText(app.page)).toBeFocused();
    await use(app);
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

test('an article is starred in the list by mouse, without opening it', async ({ page }) => {
  await option(page, /The fog/).hover();
  await option(page, /The fog/)
    .getByTitle('Star article')
    .click();
  await expect(option(page, /The fog.*Starred/)).toBeVisible();
  await expect(page.getByRole('main').getByRole('heading', { name: 'The tide' })).toBeVisible();
  await option(page, /The fog/)
    .getByTitle('Starred')
    .click();
  await expect(option(page, /The fog.*Starred/)).toBeHidden();
});

test('articles are sorted by what lacks a source, and by how far they were read', async ({
  page,
}) => {
  const sortBy = async (order: string) => {
    await page.getByRole('button', { name: 'Sort articles' }).click();
    await page.getByRole('menuitemradio', { name: order }).click();
  };
  await selectPassage(page, 'in the morning');
  await page.keyboard.press('1');
  await expect(rows(page).first()).toContainText('The fog');
  await sortBy('Most unsourced claims first');
  await expect(rows(page).first()).toContainText('The tide');
  await sortBy('Being read first');
  await expect(rows(page).last()).toContainText('The fog');
});

test('a tag of a highlight limits the list of highlights when it is pressed there', async ({
  page,
}) => {
  const highlights = page.getByRole('listbox', { name: 'Highlights' }).getByRole('option');
  await selectPassage(page, 'in the morning');
  await page.keyboard.press('1');
  const field = page
    .getByRole('region', { name: 'Highlight' })
    .getByRole('combobox', { name: 'Add tag' });
  await field.fill('harbour');
  await field.press('Enter');
  await selectPassage(page, 'It was');
  await page.keyboard.press('2');
  await expect(highlights).toHaveCount(2);
  await page
    .getByRole('region', { name: 'Highlight' })
    .getByRole('button', { name: 'Close' })
    .click();
  await highlights.getByText('harbour').click();
  await expect(highlights).toHaveCount(1);
  await highlights.getByText('harbour').click();
  await expect(highlights).toHaveCount(2);
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
  await page.getByRole('button', { name: 'Show only some articles' }).click();
  await page.getByRole('menuitem', { name: 'Tags…' }).click();
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
  // At once: what is typed slowly is several steps of undo.
  await page.keyboard.insertText('Ask the harbour master.');
  await articleText(page).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: /Undo.*Edit article note/ })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(note).toHaveText('');
});

test('the note on an article opens by key, and stays folded away once it is', async ({
  app,
  page,
}) => {
  const note = page.getByRole('textbox', { name: 'Note on this article' });
  await expect(note).toBeHidden();
  await page.keyboard.press('Shift+N');
  await expect(note).toBeFocused();
  await page.keyboard.insertText('Ask the harbour master.');
  await page.keyboard.press('Escape');
  await expect(articleText(page)).toBeFocused();
  await page.getByText('Note on this article').click();
  await expect(note).toBeHidden();
  await expect(page.locator('summary').getByText('Ask the harbour master.')).toBeVisible();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await app.restart();
  const summary = app.page.locator('summary');
  await expect(summary.getByText('Ask the harbour master.')).toBeVisible();
  await expect(app.page.getByRole('textbox', { name: 'Note on this article' })).toBeHidden();
});

test('a note on an article that another program changes waits for the choice, wherever the person goes', async ({
  app,
  page,
}) => {
  const file = join(await findArticleFolder(app, 'The tide'), 'article.json');
  const note = page.getByRole('textbox', { name: 'Note on this article' });
  await page.keyboard.press('Shift+N');
  await page.keyboard.insertText('Who asks?');
  await expect.poll(() => readFile(file, 'utf8')).toContain('Who asks?');
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.keyboard.insertText(' The master.');
  await changeFile(file, 'Who asks?', 'Who asked?');
  await page.clock.resume();
  const choice = page.getByRole('group', { name: 'Which note to keep' });
  await expect(choice).toBeVisible();
  await option(page, /The fog/).click();
  await expect(articleText(page)).toBeFocused();
  await page
    .getByRole('region', { name: 'Edit to resolve' })
    .getByRole('button', { name: 'Go there' })
    .click();
  await expect(note).toHaveText('Who asks? The master.');
  await choice.getByRole('button', { name: 'Keep mine' }).click();
  await expect(choice).toBeHidden();
  await expect.poll(() => readFile(file, 'utf8')).toContain('Who asks? The master.');
});
