import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeDictionary } from '../main/testing/writeDictionary';
import type { ElectronApp } from './support/ElectronApp';
import { FieldMenu } from './support/FieldMenu';
import { linkNewSource } from './support/linkNewSource';
import { articleText, selectPassage } from './support/selectPassage';
import { expect, electronTest as test } from './support/test';

// Each test ends with the proof that nothing in Chromium has used the network.

const ENGLISH = ['ask', 'the', 'harbour', 'minister', 'first'];
const USUAL = ['Cut', 'Copy', 'Paste'];

type Launch = (options: { env: Record<string, string> }) => Promise<ElectronApp>;

/** The app with these dictionaries, and no others. */
async function launch(launchApp: Launch, folder: string, dictionaries: Record<string, string[]>) {
  const own = join(folder, 'dictionaries');
  for (const [name, words] of Object.entries(dictionaries)) await writeDictionary(own, name, words);
  const app = await launchApp({ env: { ATTEST_DICTIONARIES: own } });
  await expect(articleText(app.page)).toBeVisible();
  return { app, page: app.page, menu: await FieldMenu.record(app.electron) };
}

const noteOf = (page: Page) => page.getByRole('textbox', { name: 'Note', exact: true });

/** Highlights a passage and types a note on it. */
async function typeNote(page: Page, text: string) {
  await selectPassage(page, 'will cost 41 million crowns');
  await page.keyboard.press('1');
  await page.keyboard.press('n');
  await expect(noteOf(page)).toBeFocused();
  await page.keyboard.type(text);
  return noteOf(page);
}

test('a misspelled word is marked, and replaced with a suggestion by mouse and by keyboard', async ({
  launchApp,
  folder,
}) => {
  const { page, menu } = await launch(launchApp, folder, { en_US: ENGLISH });
  const note = await typeNote(page, 'Ask the harbuor minster first');
  await expect.poll(() => menu.openOn(note, 'harbuor')).toEqual(['harbour']);
  expect(await menu.openOn(note, 'first')).toEqual(USUAL);
  await menu.openOn(note, 'harbuor');
  await menu.choose('harbour');
  await expect(note).toHaveText('Ask the harbour minster first');

  await note.press('Home');
  for (const _letter of 'Ask the harbour m') await note.press('ArrowRight');
  await expect.poll(() => menu.openByKey(note)).toEqual(['minister']);
  await menu.choose('minister');
  await expect(note).toHaveText('Ask the harbour minister first');
  await expect.poll(() => menu.openOn(note, 'minister')).toEqual(USUAL);

  await note.press('ControlOrMeta+z');
  await expect(note).not.toHaveText('Ask the harbour minister first');
  await note.press('ControlOrMeta+Shift+z');
  await expect(note).toHaveText('Ask the harbour minister first');
});

test('a word that is added to the dictionary is no longer marked, also after a restart, until it is removed', async ({
  launchApp,
  folder,
}) => {
  const { app, page, menu } = await launch(launchApp, folder, { en_US: ENGLISH });
  const note = await typeNote(page, 'ask the Attest');
  await expect.poll(() => menu.openOn(note, 'Attest')).toEqual(['No suggestions']);
  await menu.choose('Add to dictionary');
  await expect.poll(() => menu.openOn(note, 'Attest')).toEqual(USUAL);

  await app.quit();
  await app.start();
  const again = await FieldMenu.record(app.electron);
  await app.page.getByRole('button', { name: 'Settings' }).click();
  await app.page.getByRole('button', { name: 'Remove Attest' }).click();
  await expect(app.page.getByRole('region', { name: 'Words you added' })).toBeHidden();
  await app.page.keyboard.press('Escape');
  await app.page.getByRole('option', { name: /will cost/ }).click();
  await noteOf(app.page).click();
  await expect.poll(() => again.openOn(noteOf(app.page), 'Attest')).toEqual(['No suggestions']);
});

test('what is checked, and in which language, is chosen in the menu or in the settings', async ({
  launchApp,
  folder,
}) => {
  const { page, menu } = await launch(launchApp, folder, {
    de_DE: ['Hafen', 'harbuor'],
    en_US: ENGLISH,
  });
  const note = await typeNote(page, 'ask the harbuor');
  await expect.poll(() => menu.openOn(note, 'harbuor')).toEqual(['harbour']);
  expect(await menu.listBelow('Spelling')).toEqual([
    'Check spelling',
    'Computer’s language',
    'German (Germany)',
    'American English',
  ]);
  await menu.choose('German (Germany)');
  await expect.poll(() => menu.openOn(note, 'harbuor')).toEqual(USUAL);
  await expect.poll(() => menu.openOn(note, 'ask')).toEqual(['No suggestions']);

  await page.getByRole('button', { name: 'Settings' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await expect(settings.getByRole('button', { name: /German \(Germany\)/ })).toBeVisible();
  await settings.getByRole('radiogroup', { name: 'Check spelling' }).getByText('Off').click();
  await expect(settings.getByRole('button', { name: /German/ })).toBeHidden();
  await page.keyboard.press('Escape');
  await expect.poll(() => menu.openOn(note, 'ask')).toEqual(USUAL);
});

test('a remark is checked; an article’s text is not', async ({ launchApp, folder }) => {
  const { page, menu } = await launch(launchApp, folder, { en_US: ENGLISH });
  await selectPassage(page, 'will cost 41 million crowns');
  await page.keyboard.press('1');
  await linkNewSource(page, 'Annual accounts');
  await page.getByRole('button', { name: 'Edit link to Annual accounts' }).click();
  const remark = page.getByRole('textbox', { name: 'Your remark' });
  await remark.fill('harbuor');
  await remark.press('End');
  await expect.poll(() => menu.openOn(remark, 'harbuor')).toEqual(['harbour']);
  await menu.choose('harbour');
  await expect(remark).toHaveValue('harbour');
  await remark.press('ControlOrMeta+z');
  await expect(remark).toHaveValue('harbuor');
});

test('where there is no dictionary nothing is marked, and the menu says what to install', async ({
  launchApp,
  folder,
}) => {
  const { page, menu } = await launch(launchApp, folder, {});
  const note = await typeNote(page, 'ask the harbuor');
  expect(await menu.openOn(note, 'harbuor')).toEqual(USUAL);
  expect(await menu.listBelow('Spelling')).toEqual([
    'Check spelling',
    'No dictionary for your language. Install one, such as hunspell-en-gb or hunspell-es.',
  ]);
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('dialog', { name: 'Settings' })).toContainText(
    'No dictionary for your language.',
  );
});
