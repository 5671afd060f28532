import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { App } from './support/App';
import { changeFile, findArticleFolder } from './support/changeFile';
import { findViolations } from './support/findViolations';
import { linkNewSource } from './support/linkNewSource';
import { articleText, placeCaret, selectPassage } from './support/selectPassage';
import { switchEditing } from './support/switchEditing';
import { test as base, expect } from './support/test';

const title = 'A prison on an island';
const paragraphs = [
  title,
  'The island holds 1,200 prisoners, the ministry said on Tuesday.',
  '“We have room for twice as many,” the governor told reporters.',
  'The contract is worth 6 million dollars a year, two lawyers say.',
];

/** The window with a short article open in it, and the folder of that article. */
const test = base.extend<{ app: App; article: string }>({
  app: async ({ launchApp, folder }, use) => {
    const file = join(folder, 'island.txt');
    await writeFile(file, `${paragraphs.join('\n')}\n`);
    const app = await launchApp({ args: [file] });
    await app.page.getByRole('option', { name: /A prison on an island/ }).click();
    await expect(articleText(app.page)).toContainText('two lawyers say');
    await use(app);
  },
  article: async ({ app }, use) => use(await findArticleFolder(app, title)),
});

const detailOf = (page: Page) => page.getByRole('region', { name: 'Highlight' });
const noteOf = (page: Page) => detailOf(page).getByRole('textbox', { name: 'Note', exact: true });
const theirNoteOf = (page: Page) => detailOf(page).getByRole('textbox', { name: 'Their note' });
const choiceOf = (page: Page) => detailOf(page).getByRole('group', { name: 'Which note to keep' });
const keptIn = (page: Page) => page.getByRole('region', { name: 'Edit to resolve' });
const saved = (page: Page) => page.getByText('Saved', { exact: true });

/** Pauses the page's timers, so that typing is not saved before the other program has written. */
async function meanwhile(page: Page, act: () => Promise<void>): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await act();
  await page.clock.resume();
}

/** A highlight with a note, both saved. */
async function makeNote(page: Page, article: string, words: string, note: string): Promise<void> {
  await selectPassage(page, words);
  await page.keyboard.press('1');
  await expect(noteOf(page)).toBeVisible();
  await page.keyboard.press('n');
  await expect(noteOf(page)).toBeFocused();
  await page.keyboard.type(note);
  await expect.poll(() => readFile(join(article, 'annotations.json'), 'utf8')).toContain(note);
  await page.keyboard.press('ControlOrMeta+End');
}

/** Types into the note while another program changes it. */
async function typeIntoConflict(page: Page, article: string): Promise<void> {
  await makeNote(page, article, '6 million dollars', 'Who pays?');
  await meanwhile(page, async () => {
    await page.keyboard.type(' The ministry.');
    await changeFile(join(article, 'annotations.json'), 'Who pays?', 'Who is paid?');
  });
  await expect(choiceOf(page)).toBeVisible();
}

test.describe('a note that another program changes during typing', () => {
  const stored = (article: string) => readFile(join(article, 'annotations.json'), 'utf8');

  test('shows both versions and asks, while typing goes on', async ({ app: { page }, article }) => {
    await typeIntoConflict(page, article);
    await expect(detailOf(page).getByRole('status')).toContainText('Another program changed');
    await expect(theirNoteOf(page)).toHaveText('Who is paid?');
    await expect(noteOf(page)).toHaveText('Who pays? The ministry.');
    await expect(noteOf(page)).toBeFocused();
    await page.keyboard.type(' Or not.');
    await expect(noteOf(page)).toHaveText('Who pays? The ministry. Or not.');
    expect(await findViolations(page)).toEqual([]);
    expect(await stored(article)).toContain('Who is paid?');
    expect(await stored(article)).not.toContain('The ministry.');
  });

  const answers = [
    { choice: 'Keep mine', note: 'Who pays? The ministry.', undone: 'Who is paid?' },
    { choice: 'Keep both', note: 'Who is paid?Who pays? The ministry.', undone: 'Who is paid?' },
    { choice: 'Keep theirs', note: 'Who is paid?', undone: null },
  ];
  for (const { choice, note, undone } of answers) {
    test(`is settled by “${choice}”, by keyboard`, async ({ app: { page }, article }) => {
      await typeIntoConflict(page, article);
      const button = choiceOf(page).getByRole('button', { name: choice });
      for (let count = 0; count < 3; count += 1) {
        await page.keyboard.press('Tab');
        if (await button.evaluate((element) => element === document.activeElement)) break;
      }
      await expect(button).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(choiceOf(page)).toBeHidden();
      await expect(noteOf(page)).toHaveText(note);
      await expect(noteOf(page)).toBeFocused();
      await expect(saved(page)).toBeVisible();
      if (!undone) return;
      await page.keyboard.press('ControlOrMeta+Z');
      await expect(noteOf(page)).toHaveText(undone);
    });
  }

  test('waits for the choice wherever the person goes, even when the window closes', async ({
    app,
    article,
  }) => {
    await typeIntoConflict(app.page, article);
    await app.page.getByRole('option', { name: /Kestrel Bay/ }).click();
    await app.restart();
    const { page } = app;
    await keptIn(page).getByRole('button', { name: 'Go there' }).click();
    await expect(theirNoteOf(page)).toHaveText('Who is paid?');
    await expect(noteOf(page)).toHaveText('Who pays? The ministry.');
    await choiceOf(page).getByRole('button', { name: 'Keep mine' }).click();
    await expect(saved(page)).toBeVisible();
    expect(await stored(article)).toContain('The ministry.');
  });

  test('does not ask if something else was changed', async ({ app: { page }, article }) => {
    await makeNote(page, article, '1,200 prisoners', 'Counted by whom?');
    await makeNote(page, article, '6 million dollars', 'Who pays?');
    await meanwhile(page, async () => {
      await page.keyboard.type(' The ministry.');
      await changeFile(join(article, 'annotations.json'), 'Counted by whom?', 'Theirs.');
    });
    await expect.poll(() => stored(article)).toContain('The ministry.');
    expect(await stored(article)).toContain('Theirs.');
    await expect(choiceOf(page)).toBeHidden();
    await expect(noteOf(page)).toBeFocused();
  });

  test('can be restored with its highlight if that was removed', async ({
    app: { page },
    article,
  }) => {
    await makeNote(page, article, '6 million dollars', 'Who pays?');
    const file = join(article, 'annotations.json');
    const all = JSON.parse(await stored(article));
    await meanwhile(page, async () => {
      await page.keyboard.type(' Ah.');
      await writeFile(file, JSON.stringify({ ...all, highlights: {} }));
    });
    await expect(keptIn(page)).toContainText('Who pays? Ah.');
    await keptIn(page).getByRole('button', { name: 'Highlight again' }).click();
    await expect(noteOf(page)).toHaveText('Who pays? Ah.');
    await expect(keptIn(page)).toBeHidden();
    expect(await stored(article)).toContain('Who pays? Ah.');
  });
});

test.describe('a correction while another program writes the text', () => {
  const stored = (article: string) => readFile(join(article, 'article.json'), 'utf8');

  /** Types these letters before those words while another program replaces some. */
  async function correct(
    page: Page,
    article: string,
    before: string,
    typed: string,
    [from, to]: readonly [string, string],
  ): Promise<void> {
    await switchEditing(page, true);
    await placeCaret(page, before);
    await meanwhile(page, async () => {
      await page.keyboard.type(typed);
      await changeFile(join(article, 'article.json'), from, to);
    });
  }

  test('keeps its letters, and the caret, in a sentence that they changed too', async ({
    app: { page },
    article,
  }) => {
    await correct(page, article, 'on Tuesday', 'late ', ['1,200 prisoners', '1,300 people']);
    await expect.poll(() => stored(article)).toContain('1,300 people, the ministry said late on');
    await page.keyboard.type('at night ');
    await expect(articleText(page)).toContainText(
      '1,300 people, the ministry said late at night on',
    );
    await expect(articleText(page)).toHaveAttribute('aria-readonly', 'false');
    await expect(saved(page)).toBeVisible();
    await expect(keptIn(page)).toBeHidden();
    await page.keyboard.press('ControlOrMeta+Z');
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(articleText(page)).toContainText('1,300 people, the ministry said on Tuesday');
    await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();
  });

  test('is kept if they changed the same words, and can be applied', async ({ app, article }) => {
    const { page } = app;
    await correct(page, article, 'million dollars', '.5 ', ['6 million dollars', 'nothing']);
    await expect(keptIn(page)).toContainText('6 .5 million dollars');
    await expect(keptIn(page)).toContainText('nothing');
    await expect(articleText(page)).toContainText('is worth nothing a year');
    expect(await findViolations(page)).toEqual([]);

    await keptIn(page).getByRole('button', { name: 'Copy mine' }).click();
    const filter = page.getByRole('searchbox', { name: 'Filter articles' });
    await filter.press('ControlOrMeta+V');
    await expect(filter).toHaveValue(/\.5 million/);
    await filter.clear();
    await keptIn(page).getByRole('button', { name: 'Show in text' }).click();
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('nothing');
    await keptIn(page).getByRole('button', { name: 'Keep mine' }).click();
    await expect(articleText(page)).toContainText('is worth 6 .5 million dollars a year');
    await expect(keptIn(page)).toBeHidden();
    await expect.poll(() => stored(article)).toContain('6 .5 million dollars');
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(articleText(page)).toContainText('is worth nothing a year');
  });

  test('is kept if they removed the article', async ({ app: { page }, article }) => {
    await switchEditing(page, true);
    await placeCaret(page, 'on Tuesday');
    await meanwhile(page, async () => {
      await page.keyboard.type('late ');
      await rm(article, { recursive: true });
    });
    await expect(keptIn(page)).toContainText('removed the article');
    await expect(keptIn(page)).toContainText('late');
    await keptIn(page).getByRole('button', { name: 'Discard' }).click();
    await expect(keptIn(page)).toBeHidden();
  });
});

test.describe('a form over a record that another program changes', () => {
  test('asks about the field that both changed, and leaves the others alone', async ({
    app: { page },
    article,
  }) => {
    await page.keyboard.press('F2');
    const dialog = page.getByRole('dialog', { name: 'Article details' });
    await dialog.getByRole('textbox', { name: 'Byline' }).fill('Mine');
    const file = join(article, 'article.json');
    await changeFile(file, '"byline":""', '"byline":"Theirs"');
    await changeFile(file, '"publisher":""', '"publisher":"Their paper"');
    await dialog.getByRole('button', { name: 'Save' }).click();
    const choice = dialog.getByRole('group', { name: 'Byline: which to keep' });
    await expect(choice).toContainText('Theirs');
    await expect(dialog.getByRole('textbox', { name: 'Publisher' })).toHaveValue('Their paper');
    await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
    await choice.getByRole('button', { name: 'Keep mine' }).click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toBeHidden();
    const text = await readFile(file, 'utf8');
    expect(text).toContain('"byline":"Mine"');
    expect(text).toContain('"publisher":"Their paper"');
  });

  test('stays as typed if its link is removed', async ({ app: { page }, article }) => {
    await makeNote(page, article, '6 million dollars', 'Who pays?');
    await page.keyboard.press('Escape');
    await expect(articleText(page)).toBeFocused();
    await linkNewSource(page, 'White House statement');
    await page.getByRole('button', { name: 'Edit link to White House statement' }).click();
    const dialog = page.getByRole('dialog', { name: 'Edit link' });
    await dialog.getByRole('textbox', { name: 'Your remark' }).fill('Read it twice');
    const file = join(article, 'annotations.json');
    const all = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ ...all, links: {} }));
    await page.keyboard.press('ControlOrMeta+Enter');
    const again = page.getByRole('dialog', { name: 'Edit link' });
    await expect(again.getByRole('status').first()).toContainText('removed this link');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(again).toBeHidden();
    await expect(detailOf(page)).toContainText('Read it twice');
  });
});
