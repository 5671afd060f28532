import { access, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { App } from './support/App';
import { callBridge } from './support/callBridge';
import { chooseFiles, chooseSavePath } from './support/dialogs';
import { runToEnd } from './support/runToEnd';
import { articleText, placeCaret, selectPassage } from './support/selectPassage';
import { switchEditing } from './support/switchEditing';
import { expect, test } from './support/test';

/** Makes a choice in the application menu, by its id. */
async function choose(app: App, id: string): Promise<void> {
  // Until the library is there, the page hears of no choice.
  await expect(app.page.getByRole('option').first()).toBeVisible();
  await app.electron.evaluate(({ Menu }, item) => {
    const found = Menu.getApplicationMenu()?.getMenuItemById(item);
    if (!found) throw new Error(`The menu has no ${item}.`);
    found.click();
  }, id);
}

async function writeArticle(folder: string, name: string, title: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, `${title}\n\nA paragraph that says something of interest to somebody.\n`);
  return file;
}

test.describe('the window', () => {
  test('comes back where it was, in its theme', async ({ app }) => {
    const bounds = { x: 60, y: 40, width: 1000, height: 700 };
    await app.electron.evaluate(({ BrowserWindow }, place) => {
      BrowserWindow.getAllWindows()[0]?.setBounds(place);
    }, bounds);
    await choose(app, 'theme.dark');
    await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'dark');

    await app.restart();
    const found = await app.electron.evaluate(({ BrowserWindow, nativeTheme }) => {
      const [window] = BrowserWindow.getAllWindows();
      return {
        bounds: window?.getBounds(),
        color: window?.getBackgroundColor(),
        theme: nativeTheme.themeSource,
      };
    });
    expect(found).toEqual({ bounds, color: '#1C1B19', theme: 'dark' });
    await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('does what is chosen in the application menu', async ({ app, page }) => {
    await choose(app, 'shortcuts.show');
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  });

  test('shows the page again after it crashed', async ({ launchApp }) => {
    const app = await launchApp({ env: { ATTEST_UNATTENDED: '0' } });
    const answered = await app.electron.evaluate(async ({ BrowserWindow, dialog }) => {
      const [window] = BrowserWindow.getAllWindows();
      const asked = new Promise<string>((resolve) => {
        // The first choice: show it again.
        dialog.showMessageBox = async (...args: unknown[]) => {
          resolve(JSON.stringify(args));
          return { response: 0, checkboxChecked: false };
        };
      });
      const loaded = new Promise<void>((resolve) => {
        window?.webContents.once('did-finish-load', () => resolve());
      });
      window?.webContents.forcefullyCrashRenderer();
      await loaded;
      const isAlive = await window?.webContents.executeJavaScript('document.title');
      return { asked: await asked, isAlive };
    });
    expect(answered.asked).toContain('The window stopped working');
    expect(answered.isAlive).toContain('Attest');
    expect(app.troubles.splice(0)).toContain('page: crashed');
  });
});

test.describe('files that the app is started with', () => {
  test('are imported', async ({ launchApp, folder }) => {
    const file = await writeArticle(folder, 'a.txt', 'Brought along');
    const { page } = await launchApp({ args: [file] });
    await expect(page.getByRole('option', { name: /Brought along/ })).toBeVisible();
  });

  test('go to the app that runs already', async ({ app, page, folder }) => {
    const file = await writeArticle(folder, 'a.txt', 'Brought later');
    const second = await runToEnd([...app.folderArguments, file]);
    expect(second.code).toBe(0);
    await expect(page.getByRole('option', { name: /Brought later/ })).toBeVisible();
    expect(app.electron.windows()).toHaveLength(1);
  });
});

test.describe('a library that can’t be opened', () => {
  const start = (library: string, settings: string) =>
    runToEnd([`--user-data-dir=${settings}`, `--library=${library}`]);

  test('is told, with what to do, when its folder is a file', async ({ folder }) => {
    const file = await writeArticle(folder, 'library', 'No folder');
    const { code, stderr } = await start(file, join(folder, 'settings'));
    expect(code).toBe(1);
    expect(stderr).toContain(`Attest can’t open the library in ${file}`);
    expect(stderr).toContain('is a file where a folder is needed');
  });

  test('is told when another Attest has it open', async ({ app, folder }) => {
    const { code, stderr } = await start(app.library, join(folder, 'settings'));
    expect(code).toBe(1);
    expect(stderr).toContain('open in another window');
  });
});

test.describe('the end', () => {
  test('is clean when the system asks for it', async ({ app }) => {
    const lock = join(app.library, '.attest', 'lock');
    await access(lock);
    await app.terminate();
    await expect(access(lock)).rejects.toThrow('ENOENT');
  });

  test('waits for what was just typed', async ({ app, page }) => {
    await page.getByRole('option', { name: /Kestrel Bay/ }).click();
    await switchEditing(page, true);
    await placeCaret(page, 'The town council approved');
    await page.keyboard.type('Typed last. ');
    await app.quit();
    await app.start();
    await app.page.getByRole('option', { name: /Kestrel Bay/ }).click();
    await expect(articleText(app.page)).toContainText('Typed last. The town council approved');
  });

  test('waits for the letter of a note that was just typed', async ({ app, page }) => {
    const noteOf = (window: Page) => window.getByRole('textbox', { name: 'Note' });
    await page.getByRole('option', { name: /Kestrel Bay/ }).click();
    await selectPassage(page, 'The town council approved');
    await page.keyboard.press('1');
    await page.keyboard.press('n');
    await expect(noteOf(page)).toBeFocused();
    await page.keyboard.type('W');
    await app.quit();
    await app.start();
    await app.page.getByRole('option', { name: /Kestrel Bay/ }).click();
    await app.page
      .getByRole('listbox', { name: 'Highlights' })
      .getByRole('option', { name: /The town council approved/ })
      .click();
    await expect(noteOf(app.page)).toHaveText('W');
  });

  test('is not without a word where the disk refuses what was just typed', async ({
    app,
    page,
  }) => {
    await page.getByRole('option', { name: /Kestrel Bay/ }).click();
    await switchEditing(page, true);
    await placeCaret(page, 'The town council approved');
    const articles = join(app.library, 'articles');
    await rename(articles, `${articles}-away`);
    await writeFile(articles, 'in the way');
    await page.keyboard.type('Typed last. ');
    await app.quit();
    expect(app.troubles.splice(0)).toContain(
      'stderr: attest: The latest changes are not saved yet',
    );
  });

  test('can come at once: the next start takes the library over', async ({ app }) => {
    // Before that there is nothing but an empty library to take over.
    await expect(app.page.getByRole('option').first()).toBeVisible();
    await app.kill();
    await app.start();
    await expect(app.page.getByRole('option').first()).toBeVisible();
  });
});

test.describe('the dialogs of the system', () => {
  const openFirst = async ({ page }: App) => {
    const opened = await callBridge(page, 'library.open', {});
    if (!opened.ok) throw new Error(opened.message);
    const { articles } = opened.value as { articles: { id: string; title: string }[] };
    const [first] = articles;
    if (!first) throw new Error('The library is empty.');
    return first;
  };

  test('answer the files that were chosen', async ({ app, page, folder }) => {
    const file = await writeArticle(folder, 'a.txt', 'Chosen');
    await chooseFiles(app, file);
    const chosen = await page.evaluate(async () => {
      const envelope = await window.attest.call('dialog.chooseFiles', {});
      if (!envelope.ok) return envelope.message;
      if ('json' in envelope) return envelope.json;
      const chosen = envelope.value as { files: { name: string; bytes: Uint8Array }[] };
      return chosen.files.map(({ name, bytes }) => [
        name,
        new TextDecoder().decode(bytes).slice(0, 6),
      ]);
    });
    expect(chosen).toEqual([['a.txt', 'Chosen']]);

    await chooseFiles(app);
    expect(await callBridge(page, 'dialog.chooseFiles', {})).toEqual({
      ok: true,
      value: { files: [], unread: [] },
    });

    await chooseFiles(app, folder);
    expect(await callBridge(page, 'dialog.chooseFiles', {})).toMatchObject({
      ok: true,
      value: { files: [], unread: [{ message: expect.stringContaining('is no file') }] },
    });
  });

  test('save an export where it was asked for', async ({ app, page, folder }) => {
    const { id, title } = await openFirst(app);
    const args = { article: id, to: 'markdown', title };
    const path = join(folder, 'export.md');
    await chooseSavePath(app, path);
    expect(await callBridge(page, 'dialog.saveExport', args)).toEqual({
      ok: true,
      value: { path },
    });
    expect(await readFile(path, 'utf8')).toContain(title);

    // Asked before anything is made: it is not known yet that there is no such article.
    const proposed = await chooseSavePath(app, null);
    const hostile = { article: 'art_0000', to: 'html', title: '../../CON: "a\u202eb"\n' };
    expect(await callBridge(page, 'dialog.saveExport', hostile)).toEqual({
      ok: true,
      value: { path: null },
    });
    expect(await proposed()).toEqual([join(folder, 'CON a b.html')]);

    await chooseSavePath(app, join(folder, 'no', 'such', 'folder', 'export.md'));
    expect(await callBridge(page, 'dialog.saveExport', args)).toMatchObject({
      ok: false,
      code: 'storage',
    });
  });
});
