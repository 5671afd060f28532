import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readFolder } from '../main/testing/readFolder';
import type { App } from './support/App';
import { findViolations } from './support/findViolations';
import { linkNewSource } from './support/linkNewSource';
import { articleText, selectPassage } from './support/selectPassage';
import { electronTest, expect, test } from './support/test';

const PASSAGE = 'The town council approved';

const notices = (page: Page) => page.getByRole('region', { name: 'Notices' });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** The notices' text: at first, why the library is read-only. */
const readNotices = (page: Page) => notices(page).textContent();

/** Makes a library with a linked highlight and a trashed article look as if a newer Attest wrote it, and reopens it. */
async function openNewerLibrary(app: App): Promise<Page> {
  const { page } = app;
  await selectPassage(page, PASSAGE);
  await page.keyboard.press('1');
  const option = page.getByRole('option', { name: new RegExp(PASSAGE) });
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await linkNewSource(page, 'Minutes of the council');
  await page.keyboard.press('ControlOrMeta+N');
  const dialog = page.getByRole('dialog', { name: 'Import' });
  await dialog.getByRole('textbox', { name: 'Text' }).fill('A text for the trash.');
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Thrown away');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('Thrown away');
  await page.getByRole('listbox', { name: 'Articles' }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Delete');
  await expect(button(page, 'Trash 1')).toBeVisible();
  await app.quit();
  const file = join(app.library, 'sources.json');
  const sources = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...sources, schemaVersion: 99 }));
  await app.start();
  await expect(app.page.getByText('This library is open for reading only.')).toBeVisible();
  return app.page;
}

test('a read-only library says so, and offers nothing that would fail', async ({ app }) => {
  const page = await openNewerLibrary(app);
  const before = await readFolder(app.library);

  await test.step('in the list of articles', async () => {
    await expect(button(page, 'Import an article')).toBeDisabled();
    for (const keys of ['ControlOrMeta+N', 'ControlOrMeta+O', 'ControlOrMeta+Z']) {
      await page.keyboard.press(keys);
    }
    await page.getByRole('listbox', { name: 'Articles' }).focus();
    for (const keys of ['F2', 'Delete']) await page.keyboard.press(keys);
  });

  await test.step('with a highlight shown', async () => {
    await page.getByRole('option', { name: /Kestrel Bay/ }).click();
    await page.getByRole('option', { name: new RegExp(PASSAGE) }).click();
    for (const name of [
      'Edit text',
      'Undo',
      'Redo',
      'Change passage to selection',
      'Delete highlight',
      'Link source',
    ]) {
      await expect(button(page, name)).toBeDisabled();
    }
    await expect(button(page, /^(Edit link|Remove link)/)).toHaveCount(0);
    for (const name of ['Label', 'Kind', 'Verdict']) {
      await expect(button(page, new RegExp(`${name}$`))).toBeDisabled();
    }
    await selectPassage(page, PASSAGE);
    await expect(page.getByRole('toolbar', { name: 'Selected passage' })).toHaveCount(0);
    for (const keys of ['1', 'N', 'L', 'V', 'M', 'Delete', 'Alt+F10', 'Alt+Shift+ArrowRight']) {
      await page.keyboard.press(keys);
    }
    for (const keys of ['ControlOrMeta+E', 'ControlOrMeta+Shift+U'])
      await page.keyboard.press(keys);
  });

  await test.step('in the ledger and the revisions', async () => {
    await page.keyboard.press('ControlOrMeta+2');
    await expect(button(page, 'Link source')).toBeDisabled();
    await expect(
      page.getByRole('grid', { name: 'Ledger' }).getByRole('button', { name: 'Verdict' }),
    ).toBeDisabled();
    await page.keyboard.press('ControlOrMeta+4');
    for (const update of await button(page, 'Update from…').all()) {
      await expect(update).toBeDisabled();
    }
  });

  await test.step('among the sources', async () => {
    await page.keyboard.press('ControlOrMeta+3');
    await expect(button(page, 'Add a source')).toBeDisabled();
    await page.getByRole('option', { name: /Minutes of the council/ }).click();
    await expect(button(page, 'Delete source')).toBeDisabled();
    await expect(page.getByRole('textbox', { name: 'Title' })).not.toBeEditable();
  });

  await test.step('in the trash', async () => {
    await button(page, 'Trash 1').click();
    await expect(page.getByRole('main').getByRole('button', { name: 'Restore' })).toBeDisabled();
    await page.getByRole('main').getByRole('button', { name: 'Open' }).click();
    await expect(articleText(page)).toContainText('A text for the trash.');
    await expect(page.getByRole('main').getByRole('button', { name: 'Restore' })).toBeDisabled();
  });

  await expect(page.getByRole('dialog')).toHaveCount(0);
  // Keys that would edit the text explain once why they don't.
  expect(await readNotices(page)).toContain('This library is open for reading only.');
  expect(await findViolations(page)).toEqual([]);
  expect(await readFolder(app.library)).toEqual(before);
});

test('a read-only library accepts no drop, and says why nothing is pasted', async ({ app }) => {
  const page = await openNewerLibrary(app);
  const before = await readFolder(app.library);
  const effect = await page.getByRole('main').evaluate((target) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['Text'], 'a.txt'));
    target.dispatchEvent(
      new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer }),
    );
    return dataTransfer.dropEffect;
  });
  expect(effect).toBe('none');
  await expect(page.getByText('Drop to import')).toHaveCount(0);
  await page.getByRole('main').evaluate((target) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'A text of its own');
    target.dispatchEvent(
      new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }),
    );
  });
  await expect(notices(page)).toContainText(
    'This library is read-only, so nothing can be imported.',
  );
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await readFolder(app.library)).toEqual(before);
});

electronTest(
  'a read-only library’s theme and text size last as long as its window',
  { tag: '@electron' },
  async ({ app }) => {
    const page = await openNewerLibrary(app);
    const before = await readFolder(app.library);
    const told = await readNotices(page);
    const html = page.locator('html');
    await button(page, 'Settings').click();
    await expect(page.getByText('these settings last only until')).toBeVisible();
    await expect(button(page, 'Labels…')).toBeDisabled();
    await page.keyboard.press('Escape');
    await button(page, 'Text and colours…').click();
    await expect(page.getByText('these settings last only until')).toBeVisible();
    const native = () => app.electron.evaluate(({ nativeTheme }) => nativeTheme.themeSource);
    for (const [name, theme] of [
      ['Dark', 'dark'],
      ['Light', 'light'],
    ] as const) {
      await page.getByRole('radio', { name }).click();
      await expect(html).toHaveAttribute('data-theme', theme);
      expect(await native()).toBe(theme);
    }
    await page.getByRole('radio', { name: 'Dark' }).click();
    await button(page, 'Larger text').click();
    await expect(page.getByRole('status').getByText('20')).toBeVisible();
    await page.keyboard.press('Escape');
    expect(await readNotices(page)).toBe(told);
    expect(await readFolder(app.library)).toEqual(before);

    await app.restart();
    await expect(app.page.getByText('This library is open for reading only.')).toBeVisible();
    await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'light');
    expect(await native()).toBe('system');
  },
);
