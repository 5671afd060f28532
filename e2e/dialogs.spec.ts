import { access, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { callBridge } from './support/callBridge';
import { findViolations } from './support/findViolations';
import { articleText, selectPassage } from './support/selectPassage';
import { expect, test } from './support/test';

async function runByPalette(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

for (const theme of ['light', 'dark']) {
  test(`dialogs and empty views are accessible, in the ${theme} theme`, async ({ page }) => {
    await callBridge(page, 'library.editPreferences', { set: { theme } });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await expect(articleText(page)).toBeVisible();
    const dialogs = [
      ['Command palette', () => page.keyboard.press('ControlOrMeta+K')],
      ['Import', () => page.keyboard.press('ControlOrMeta+N')],
      ['Article details', () => page.keyboard.press('F2')],
      ['Keyboard shortcuts', () => page.keyboard.press('F1')],
      ['Labels', () => runByPalette(page, 'labels')],
      ['Settings', () => page.getByRole('button', { name: 'Settings' }).click()],
    ] as const;
    for (const [name, open] of dialogs) {
      await open();
      await expect(page.getByRole('dialog', { name })).toBeVisible();
      expect.soft(await findViolations(page), name).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }

    await runByPalette(page, 'move article to trash');
    await expect(page.getByRole('heading', { name: 'No article is open' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'No articles yet' })).toBeVisible();
    expect.soft(await findViolations(page), 'no article').toEqual([]);
    await runByPalette(page, 'show trash');
    await expect(page.getByRole('button', { name: 'Restore' }).first()).toBeVisible();
    expect.soft(await findViolations(page), 'the trash').toEqual([]);
  });
}

test('a dialog returns focus, and a stray click does not lose what was typed', async ({ page }) => {
  await articleText(page).focus();
  await page.keyboard.press('ControlOrMeta+N');
  const dialog = page.getByRole('dialog', { name: 'Import' });
  await dialog.getByRole('textbox', { name: 'Text' }).fill('A text that took a while.');
  await page.mouse.click(5, 5);
  await expect(dialog.getByRole('textbox', { name: 'Text' })).toHaveValue(/took a while/);
  // The click took the focus, which comes back.
  await expect(dialog.getByRole('textbox', { name: 'Text' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(articleText(page)).toBeFocused();

  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.mouse.click(5, 5);
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(articleText(page)).toBeFocused();
});

test('F6 cycles through the panes, each with something to focus', async ({ page }) => {
  await articleText(page).focus();
  const panes = [
    page.getByRole('complementary', { name: 'Highlights' }),
    page.getByRole('button', { name: 'Articles', exact: true }),
    page.getByRole('listbox', { name: 'Articles' }),
    articleText(page),
  ];
  for (const pane of panes) {
    await page.keyboard.press('F6');
    await expect(pane).toBeFocused();
  }
  for (const pane of panes.slice(0, -1).toReversed()) {
    await page.keyboard.press('Shift+F6');
    await expect(pane).toBeFocused();
  }
});

test('a web page’s preview is one Tab stop, scrolls by keys and leaves Escape to the dialog', async ({
  page,
}) => {
  await selectPassage(page, 'The town council approved');
  await page.keyboard.press('1');
  await expect(page.getByRole('listbox', { name: 'Highlights' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Shift+E');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: 'Web page' }).click();
  const preview = dialog.getByRole('region', { name: 'Preview' });
  const shown = preview.locator('iframe').contentFrame();
  await expect(shown.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(shown.getByRole('link').first()).toBeAttached();
  await page.keyboard.press('Tab');
  await expect(preview).toBeFocused();
  await page.keyboard.press('End');
  await expect.poll(() => preview.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(preview).toBeFocused();
  await preview.click();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('an export overwrites the chosen file and no other', async ({ app, page, folder }) => {
  const place = join(folder, 'exports');
  await mkdir(place);
  const file = join(place, 'notes.md');
  for (const name of ['notes.md', 'notes.md.tmp']) await writeFile(join(place, name), 'old');
  const title = await page.getByRole('main').getByRole('heading', { level: 1 }).innerText();
  const proposed = await app.system.chooseSavePath(file);
  await page.keyboard.press('ControlOrMeta+Shift+E');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('button', { name: /^Save/ }).click();
  await expect(page.getByText(`Exported to ${file}`)).toBeVisible();
  await expect(dialog).toBeHidden();
  expect((await proposed()).map((path) => basename(path))).toEqual([`${title}.md`]);
  expect(await readFile(file, 'utf8')).toContain(title);
  expect(await readFile(join(place, 'notes.md.tmp'), 'utf8')).toBe('old');
  expect((await readdir(place)).toSorted()).toEqual(['notes.md', 'notes.md.tmp']);
});

test('an export that can’t be written says why, and can be retried at once', async ({
  app,
  page,
  folder,
}) => {
  await page.keyboard.press('ControlOrMeta+Shift+E');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const save = dialog.getByRole('button', { name: /^Save/ });
  // The index may be written meanwhile.
  const readNames = async () =>
    (await readdir(app.library, { recursive: true })).filter((name) => !name.startsWith('.attest'));
  const before = await readNames();
  const refused = [
    [join(app.library, 'notes.md'), 'inside the library’s own folder'],
    [folder, 'is a folder. Add a file name.'],
    [join(folder, 'gone', 'notes.md'), 'There is no folder'],
  ] as const;
  for (const [path, why] of refused) {
    await app.system.chooseSavePath(path);
    await save.click();
    await expect(page.getByRole('region', { name: 'Notices' }).getByText(why)).toBeVisible();
    await expect(dialog).toBeVisible();
  }
  expect(await readNames()).toEqual(before);
  await expect(access(join(folder, 'gone'))).rejects.toThrow('ENOENT');

  const file = join(folder, 'notes.md');
  await app.system.chooseSavePath(file);
  await save.click();
  await expect(dialog).toBeHidden();
  await access(file);
});
