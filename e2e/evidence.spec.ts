import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { App } from './support/App';
import { highlightPassage, shownHighlight } from './support/highlightPassage';
import { islandLines, openIsland } from './support/islandArticle';
import { articleText, placeCaret, selectPassage } from './support/selectPassage';
import { switchEditing } from './support/switchEditing';
import { test as base, expect } from './support/test';

/** The app with a short article open in it, whose address is known. */
const test = base.extend<{ app: App }>({
  app: async ({ launchApp, folder }, use) => {
    const file = join(folder, 'island.md');
    const head = '---\nurl: https://daily.example/prison\n---';
    await writeFile(file, [head, `# ${islandLines[0]}`, ...islandLines.slice(1), ''].join('\n\n'));
    const app = await launchApp({ args: [file] });
    await openIsland(app.page);
    await use(app);
  },
});

const optionsOf = (page: Page) =>
  page.getByRole('listbox', { name: 'Highlights' }).getByRole('option');
const detailOf = (page: Page) => page.getByRole('region', { name: 'Highlight' });
const rowsOf = (page: Page) =>
  page.getByRole('grid', { name: 'Ledger' }).locator('tbody').getByRole('row');

/** How many passages are painted in the styles whose names begin so. */
function countPainted(page: Page, style: string): Promise<number> {
  return page.evaluate((start) => {
    let count = 0;
    CSS.highlights.forEach((passages, name) => {
      if (name.startsWith(start)) count += passages.size;
    });
    return count;
  }, `attest-${style}`);
}

async function openLabels(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type('Labels…');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Labels' })).toBeVisible();
}

/** Opens the dialog, and starts a new source in it, by key. */
async function startLink(page: Page, title: string): Promise<void> {
  await page.keyboard.press('l');
  await page.getByRole('searchbox', { name: 'Source' }).fill(title);
  await page.getByRole('option', { name: `New source “${title}”` }).click();
  await expect(page.getByRole('radio', { name: 'Supported by' })).toBeFocused();
}

/** Links the highlight shown to a new source, by arrows: their number from the first relation. */
async function link(page: Page, title: string, arrows: number): Promise<void> {
  await startLink(page, title);
  await page.keyboard.press('Space');
  for (let pressed = 0; pressed < arrows; pressed += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(detailOf(page)).toContainText(title);
}

test('by keyboard, a link is saved with the relation that is seen chosen, and with no other', async ({
  app: { page },
}) => {
  await highlightPassage(page, '1,200 prisoners');
  await startLink(page, 'Annual report');
  await expect(page.getByRole('dialog').getByRole('radio', { checked: true })).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+Enter');
  const missing = page.getByRole('alert').getByText('Still missing: Relation');
  await expect(missing).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Supported by' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Contradicted by' })).toBeChecked();
  await expect(missing).toBeHidden();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(detailOf(page)).toContainText('Contradicted by');
  await expect(articleText(page)).toBeFocused();

  await startLink(page, 'Second report');
  await expect(page.getByRole('dialog').getByRole('radio', { checked: true })).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('button', { name: 'Same as last time: Contradicted by' }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'Contradicted by' })).toBeChecked();
});

test('by mouse, a link is saved with the relation that was clicked, and says what is missing', async ({
  app: { page },
}) => {
  await highlightPassage(page, '1,200 prisoners');
  await startLink(page, 'Annual report');
  const save = page.getByRole('dialog').getByRole('button', { name: /^Link Ctrl|^Link ⌘/ });
  await page.getByRole('textbox', { name: 'Title' }).fill('');
  await save.click();
  await expect(
    page.getByRole('alert').getByText('Still missing: Title and Relation'),
  ).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Title' }).fill('Annual report');
  await page.getByRole('radio', { name: 'Originates from' }).click();
  await save.click();
  await expect(detailOf(page)).toContainText('Originates from');

  await detailOf(page).getByRole('button', { name: 'Link source' }).click();
  await page.getByRole('option', { name: 'Annual report' }).click();
  await page.getByRole('button', { name: 'Same as last time: Originates from' }).click();
  await expect(page.getByRole('radio', { name: 'Originates from' })).toBeChecked();
});

test('a record that does not hold together is said where it is made, listed in the ledger and exported', async ({
  app,
  folder,
}) => {
  const { page } = app;
  await highlightPassage(page, '1,200 prisoners');
  await page.keyboard.press('v');
  await expect(detailOf(page)).toContainText('Judged supported, but no source supports it');
  await link(page, 'Annual report', 0);
  await expect(detailOf(page)).not.toContainText('Judged supported');

  await highlightPassage(page, '6 million dollars');
  await link(page, 'The contract', 1);
  await expect(detailOf(page)).toContainText('Unchecked, though a source contradicts it');
  await detailOf(page)
    .getByRole('button', { name: /Verdict$/ })
    .click();
  await page.getByRole('option', { name: 'Supported', exact: true }).click();
  await expect(detailOf(page)).toContainText('a source contradicts it and none supports it');

  await page.keyboard.press('ControlOrMeta+2');
  await expect(rowsOf(page)).toHaveCount(2);
  await page.getByRole('radio', { name: 'To settle' }).click();
  await expect(rowsOf(page)).toHaveCount(1);
  await expect(rowsOf(page)).toContainText('a source contradicts it and none supports it');
  await page.getByRole('radio', { name: 'All', exact: true }).focus();
  for (const _scope of ['Unsourced', 'Sourced', 'In conflict', 'To settle']) {
    await page.keyboard.press('ArrowRight');
  }
  await expect(page.getByRole('radio', { name: 'To settle' })).toBeChecked();
  await expect(page.getByRole('meter', { name: 'Claims sourced' })).toContainText('1 to settle');

  const exported = join(folder, 'notes.md');
  await app.system.chooseSavePath(exported);
  await page.keyboard.press('ControlOrMeta+Shift+E');
  await page.getByRole('radio', { name: 'Markdown' }).click();
  await page.getByRole('button', { name: /^Save/ }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await readFile(exported, 'utf8')).toContain('To settle: Judged supported, but a source');
});

test('a source that is the article itself is said as soon as it is chosen, and where it is linked', async ({
  app: { page },
}) => {
  await highlightPassage(page, '1,200 prisoners');
  await startLink(page, 'The article');
  const dialog = page.getByRole('dialog');
  await expect(dialog).not.toContainText('the article itself');
  await dialog
    .getByRole('textbox', { name: 'Address (URL)' })
    .fill('http://www.daily.example/prison#top');
  await expect(dialog).toContainText('A linked source is the article itself');
  await dialog.getByRole('radio', { name: 'Supported by' }).click();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(dialog).toBeHidden();
  await expect(detailOf(page)).toContainText('A linked source is the article itself');

  await page.keyboard.press('l');
  await page.getByRole('searchbox', { name: 'Source' }).fill('The article');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('A linked source is the article itself');
});

test('only a claim that no source says anything about is unsourced, wherever that is counted', async ({
  app: { page },
}) => {
  await highlightPassage(page, '1,200 prisoners');
  await link(page, 'Annual report', 3);
  await expect(shownHighlight(page)).toContainText('Unsourced: context only');
  await highlightPassage(page, 'twice as many', '2');
  await highlightPassage(page, '6 million dollars');
  await link(page, 'The contract', 1);

  await expect(page.getByRole('option', { name: /A prison on an island/ })).toContainText(
    '1 unsourced claim',
  );
  await page.getByRole('button', { name: '1 unsourced claim' }).click();
  await expect(optionsOf(page)).toHaveText([/1,200 prisoners/]);
  await page.keyboard.press('ControlOrMeta+2');
  await page.getByRole('radio', { name: 'Unsourced' }).click();
  await expect(rowsOf(page)).toHaveText([/1,200 prisoners.*Unsourced: context only/]);
  await expect(page.getByRole('meter', { name: 'Claims sourced' })).toContainText('1 of 2');
});

test('by mouse, a filter also dims the text and the margin, and what is chosen outside it is shown and marked', async ({
  app: { page },
}) => {
  await highlightPassage(page, '1,200 prisoners');
  await highlightPassage(page, '6 million dollars');
  await highlightPassage(page, 'twice as many', '2');
  await page.getByRole('button', { name: '2 unsourced claims' }).click();
  await expect(optionsOf(page)).toHaveText([/1,200 prisoners/, /6 million dollars/]);
  await expect(detailOf(page)).toBeHidden();
  const mark = page
    .getByRole('toolbar', { name: 'Highlights in view' })
    .getByRole('button', { name: /twice as many/ });
  await expect(mark).toHaveAccessibleDescription('Outside the filters');
  await expect.poll(() => countPainted(page, 'dimmed')).toBe(1);
  await expect.poll(() => countPainted(page, 'lbl')).toBe(2);

  await placeCaret(page, 'twice');
  await expect(shownHighlight(page)).toContainText('Outside the filters');
  await expect(detailOf(page)).toContainText('twice as many');
  await expect.poll(() => countPainted(page, 'dimmed')).toBe(0);
  await optionsOf(page).first().click();
  await expect(optionsOf(page)).toHaveText([/1,200 prisoners/, /6 million dollars/]);
  await expect.poll(() => countPainted(page, 'dimmed')).toBe(1);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(optionsOf(page)).toHaveCount(3);
  await expect.poll(() => countPainted(page, 'dimmed')).toBe(0);
});

test('by keyboard, next and previous stay within the filter, and what is edited out of it stays until another is shown', async ({
  app: { page },
}) => {
  await highlightPassage(page, '1,200 prisoners');
  await highlightPassage(page, 'twice as many', '2');
  await highlightPassage(page, '6 million dollars');
  await page.keyboard.press('f');
  await page.keyboard.type('o');
  await expect(optionsOf(page)).toHaveText([/1,200 prisoners/, /6 million dollars/]);
  await articleText(page).focus();
  await page.keyboard.press('k');
  await expect(shownHighlight(page)).toContainText('1,200 prisoners');
  await page.keyboard.press('k');
  await expect(shownHighlight(page)).toContainText('1,200 prisoners');
  await page.keyboard.press('j');
  await expect(shownHighlight(page)).toContainText('6 million dollars');

  await page.getByRole('searchbox', { name: 'Filter highlights' }).fill('');
  await page.getByRole('button', { name: '2 unsourced claims' }).click();
  await articleText(page).focus();
  await link(page, 'The contract', 0);
  await expect(shownHighlight(page)).toContainText('Outside the filters');
  await page.keyboard.press('k');
  await expect(optionsOf(page)).toHaveText([/1,200 prisoners/]);
});

test('a judged claim that the person rewords waits for review until they settle it, by keyboard or mouse', async ({
  app,
  folder,
}) => {
  const { page } = app;
  const review = page.getByRole('region', { name: 'Review' });
  const reword = async () => {
    await switchEditing(page, true);
    await placeCaret(page, 'prisoners');
    await page.keyboard.type('political ');
    await switchEditing(page, false);
  };
  await highlightPassage(page, '1,200 prisoners');
  await link(page, 'Annual report', 0);
  await page.keyboard.press('v');
  await reword();
  await expect(shownHighlight(page)).toContainText('To review');
  await expect(detailOf(page)).toContainText('Reworded since it was checked');

  await page.keyboard.press('r');
  await expect(review).toContainText('You reworded this. Does it still stand?');
  await expect(review.getByRole('blockquote').first()).toContainText('1,200 prisoners');
  await expect(review.getByRole('blockquote').last()).toContainText('1,200 political prisoners');

  await page.keyboard.press('ControlOrMeta+2');
  await expect(rowsOf(page)).toContainText('Reworded since it was checked: to review');
  const exported = join(folder, 'notes.md');
  await app.system.chooseSavePath(exported);
  await page.keyboard.press('ControlOrMeta+Shift+E');
  await page.getByRole('radio', { name: 'Markdown' }).click();
  await page.getByRole('button', { name: /^Save/ }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  const notes = await readFile(exported, 'utf8');
  expect(notes).toContain('It used to read:** “1,200 prisoners”');

  await page.keyboard.press('r');
  await page.keyboard.press('a');
  await expect(review).toContainText('All reviewed');
  await page.keyboard.press('ControlOrMeta+2');
  await expect(rowsOf(page)).not.toContainText('Reworded');

  await page.keyboard.press('ControlOrMeta+Z');
  await page.keyboard.press('ControlOrMeta+2');
  await rowsOf(page).getByRole('button', { name: 'Review' }).click();
  await review.getByRole('button', { name: /^Accept/ }).click();
  await expect(review).toContainText('All reviewed');
});

test('labels are added, ordered and deleted without limit; the first nine have keys, the others are in the palette', async ({
  app: { page },
}) => {
  await highlightPassage(page, '1,200 prisoners', '3');
  await openLabels(page);
  const dialog = page.getByRole('dialog', { name: 'Labels' });
  const labels = dialog.getByRole('listbox', { name: 'Labels' }).getByRole('option');
  for (let made = 6; made <= 10; made += 1) {
    await dialog.getByRole('button', { name: 'Add label' }).click();
    await expect(labels).toHaveCount(made);
  }
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Tenth');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await selectPassage(page, '6 million dollars');
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type('Tenth');
  await page.keyboard.press('Enter');
  await expect(shownHighlight(page)).toContainText('Tenth');
  await highlightPassage(page, 'two lawyers', '9');
  await expect(shownHighlight(page)).toContainText('New label');

  await openLabels(page);
  await labels.getByText('Term').click();
  await dialog.getByRole('button', { name: 'Move up' }).focus();
  await page.keyboard.press('Enter');
  await expect(labels.nth(1)).toContainText('Term');
  await dialog.getByRole('button', { name: 'Delete label…' }).click();
  await expect(dialog).toContainText(
    '1 highlight has this label. Choose the label it gets instead.',
  );
  await dialog.getByRole('button', { name: /Label instead/ }).click();
  await page
    .getByRole('listbox', { name: 'Label instead' })
    .getByRole('option', { name: 'Doubt' })
    .click();
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(labels).toHaveCount(9);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(optionsOf(page).first()).toContainText('Doubt');
  await page.getByRole('button', { name: 'Undo: Delete label' }).click();
  await expect(optionsOf(page).first()).toContainText('Term');
});
