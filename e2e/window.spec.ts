import { access, mkdir, readFile, rename, stat, symlink, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { callBridge } from './support/callBridge';
import type { ElectronApp } from './support/ElectronApp';
import { runToEnd } from './support/runToEnd';
import { articleText, placeCaret, selectPassage } from './support/selectPassage';
import { switchEditing } from './support/switchEditing';
import { expect, electronTest as test } from './support/test';

/** Makes a choice in the application menu, by its id. */
async function choose(app: ElectronApp, id: string): Promise<void> {
  // Until the library is open, the page doesn't hear choices.
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

async function listArticles({ page }: ElectronApp) {
  const opened = await callBridge(page, 'library.open', {});
  if (!opened.ok) throw new Error(String(opened.said));
  return (opened.value as { articles: { id: string; title: string }[] }).articles;
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

  test('knows whether a screen reader is used, also after it was reloaded', async ({
    app,
    page,
  }) => {
    const use = (isOn: boolean) =>
      app.electron.evaluate((electron, enabled) => {
        electron.app.setAccessibilitySupportEnabled(enabled);
      }, isOn);
    await use(true);
    await expect(page.locator('html')).toHaveAttribute('data-screen-reader');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-screen-reader');
    await use(false);
    await expect(page.locator('html')).not.toHaveAttribute('data-screen-reader');
  });

  test('runs commands from the application menu', async ({ app, page }) => {
    await choose(app, 'shortcuts.show');
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  });

  test('asks what to do if its page dies again', async ({ launchApp }) => {
    const app = await launchApp({ env: { ATTEST_UNATTENDED: '0' } });
    await expect(app.page).toHaveURL(/article=/);
    const shown = app.page.url();
    const answered = await app.electron.evaluate(async ({ BrowserWindow, dialog }) => {
      const [window] = BrowserWindow.getAllWindows();
      const asked: string[] = [];
      // The first choice: show it again.
      dialog.showMessageBox = async (...args: unknown[]) => {
        asked.push(JSON.stringify(args.at(-1)));
        return { response: 0, checkboxChecked: false };
      };
      for (let time = 0; time < 2; time += 1) {
        const loaded = new Promise<void>((resolve) => {
          window?.webContents.once('did-finish-load', () => resolve());
        });
        window?.webContents.forcefullyCrashRenderer();
        await loaded;
      }
      const isAlive = await window?.webContents.executeJavaScript('document.title');
      return { asked, isAlive, address: window?.webContents.getURL() };
    });
    expect(answered.asked).toEqual([expect.stringContaining('The window stopped working')]);
    expect(answered.isAlive).toContain('Attest');
    expect(answered.address).toBe(shown);
    expect(app.troubles.splice(0)).toContain('page: crashed');
  });
});

test.describe('the article shown last', () => {
  const remembered = async (app: ElectronApp) => {
    const memory = await readFile(join(app.library, '..', 'settings', 'window.json'), 'utf8');
    return (JSON.parse(memory) as { article: string | null }).article;
  };

  test('is shown again, whatever else was used, even after an abrupt end', async ({
    launchApp,
    folder,
  }) => {
    const file = await writeArticle(folder, 'a.txt', 'Brought along');
    const app = await launchApp({ args: [file] });
    await expect(app.page.getByRole('option', { name: /Brought along/ })).toBeVisible();
    await expect(articleText(app.page)).toContainText('The town council approved');
    await expect.poll(() => remembered(app)).not.toBeNull();
    const shown = await remembered(app);
    const articles = await listArticles(app);
    const other = articles.find(({ id }) => id !== shown);

    const ends = { quit: () => app.quit(), kill: () => app.kill() };
    for (const end of Object.values(ends)) {
      await callBridge(app.page, 'article.open', { article: other?.id });
      await end();
      await app.start([]);
      await expect(articleText(app.page)).toContainText('The town council approved');
      expect(await remembered(app)).toBe(shown);
    }
  });
});

test.describe('files given at the start', () => {
  test('are imported', async ({ launchApp, folder }) => {
    const file = await writeArticle(folder, 'a.txt', 'Brought along');
    const { page } = await launchApp({ args: [file] });
    await expect(page.getByRole('option', { name: /Brought along/ })).toBeVisible();
  });

  test('go to the app already running', async ({ app, page, folder }) => {
    const file = await writeArticle(folder, 'a.txt', 'Brought later');
    const second = await runToEnd([...app.folderArguments, file]);
    expect(second).toEqual({ code: 0, stderr: expect.not.stringContaining('attest:') });
    await expect(page.getByRole('option', { name: /Brought later/ })).toBeVisible();
    expect(app.electron.windows()).toHaveLength(1);
  });

  test('are reported if unreadable, and do not hold up the others', async ({
    launchApp,
    folder,
  }) => {
    const bad = ['file:///%ff%fe', 'file:///etc%2fpasswd', 'FILE:///a%00b', folder, 'attest:no'];
    const isTold = (app: ElectronApp) =>
      expect.poll(() => app.troubles.join('\n')).toContain('can’t open this link');
    const first = await writeArticle(folder, 'a.txt', 'Brought along');
    const app = await launchApp({ args: [...bad, first] });
    await expect(app.page.getByRole('option', { name: /Brought along/ })).toBeVisible();
    await isTold(app);
    expect(app.troubles.splice(0)).toEqual([
      'stderr: attest: Attest can’t import file:///%ff%fe',
      'stderr: attest: Attest can’t import file:///etc%2fpasswd',
      'stderr: attest: Attest can’t import FILE:///a%00b',
      `stderr: attest: Attest can’t import ${folder}`,
      'stderr: attest: Attest can’t open this link',
    ]);

    const second = await writeArticle(folder, 'b.txt', 'Brought later');
    const { code } = await runToEnd([...app.folderArguments, ...bad, second]);
    expect(code).toBe(0);
    await expect(app.page.getByRole('option', { name: /Brought later/ })).toBeVisible();
    await isTold(app);
    expect(app.troubles.splice(0)).toHaveLength(5);
  });

  test('are also reported when the system hands them over', async ({ app, page, folder }) => {
    const file = await writeArticle(folder, 'a.txt', 'Handed over');
    await app.electron.evaluate(({ app }, path) => {
      const event = { preventDefault: () => {} };
      for (const one of [`${path}/gone.txt`, 'file:///%ff', path])
        app.emit('open-file', event, one);
      app.emit('open-url', event, 'attest:%ff');
    }, file);
    await expect(page.getByRole('option', { name: /Handed over/ })).toBeVisible();
    await expect.poll(() => app.troubles).toHaveLength(3);
    expect(app.troubles.splice(0).sort()).toEqual([
      `stderr: attest: Attest can’t import ${file}/gone.txt`,
      'stderr: attest: Attest can’t import file:///%ff',
      'stderr: attest: Attest can’t open this link',
    ]);
  });
});

test.describe('a second start', () => {
  test('with another library is reported, and its files are not imported', async ({
    app,
    page,
    folder,
  }) => {
    const file = await writeArticle(folder, 'a.txt', 'For another library');
    const other = join(folder, 'other');
    const [settings = ''] = app.folderArguments;
    const { code, stderr } = await runToEnd([settings, `--library=${other}`, file]);
    const words = `Attest is open with the library in ${app.library}. Close it to open ${other}.`;
    expect(code).toBe(1);
    expect(stderr).toContain(words);
    await expect
      .poll(() => app.troubles.splice(0))
      .toEqual(['stderr: attest: Another library is open']);
    await expect(access(other)).rejects.toThrow('ENOENT');
    // Later ones still get through.
    const wanted = await writeArticle(folder, 'b.txt', 'For this library');
    expect((await runToEnd([settings, wanted])).code).toBe(0);
    await expect(page.getByRole('option', { name: /For this library/ })).toBeVisible();
    await expect(page.getByRole('option', { name: /For another library/ })).toHaveCount(0);
  });

  test('with the same library by another path gets through', async ({ app, page, folder }) => {
    const file = await writeArticle(folder, 'a.txt', 'By another path');
    const path = join(folder, 'link');
    await symlink(app.library, path, 'junction');
    const [settings = ''] = app.folderArguments;
    const { code } = await runToEnd([settings, `--library=${path}`, file]);
    expect(code).toBe(0);
    await expect(page.getByRole('option', { name: /By another path/ })).toBeVisible();
  });
});

test.describe('a library that is gone', () => {
  test('is reported, not replaced', async ({ folder }) => {
    const settings = join(folder, 'settings');
    const library = join(folder, 'moved', 'library');
    const { code, stderr } = await runToEnd([
      `--user-data-dir=${settings}`,
      `--library=${library}`,
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain(`There is no library in ${library}`);
    await expect(access(join(folder, 'moved'))).rejects.toThrow('ENOENT');
  });

  test('is reported if the window remembers it', async ({ folder }) => {
    const settings = join(folder, 'settings');
    const library = join(folder, 'library');
    await mkdir(settings);
    const memory = { bounds: null, isMaximized: false, theme: 'system', library };
    await writeFile(join(settings, 'window.json'), JSON.stringify(memory));
    const { code, stderr } = await runToEnd([`--user-data-dir=${settings}`]);
    expect(code).toBe(1);
    expect(stderr).toContain(`There is no library in ${library}`);
    await expect(access(library)).rejects.toThrow('ENOENT');
  });
});

test.describe('a start with invalid arguments', () => {
  test('opens nothing unrequested', async ({ folder }) => {
    const settings = `--user-data-dir=${join(folder, 'settings')}`;
    for (const args of [
      [settings, '--library', ''],
      [settings, '--library=  '],
      [settings, '--library'],
      [settings, '--library', '--lang=de'],
      [settings, `--library=${folder}/a`, `--library=${folder}/b`],
    ]) {
      const { code, stderr } = await runToEnd(args);
      expect(code, args.join(' ')).toBe(2);
      expect(stderr).toMatch(/Attest can’t start\n--library (needs the name|is given more than)/);
    }
  });
});

test.describe('a library that can’t be opened', () => {
  const start = (library: string, settings: string) =>
    runToEnd([`--user-data-dir=${settings}`, `--library=${library}`]);

  test('is reported, with what to do, if its folder is a file', async ({ folder }) => {
    const file = await writeArticle(folder, 'library', 'No folder');
    const { code, stderr } = await start(file, join(folder, 'settings'));
    expect(code).toBe(1);
    expect(stderr).toContain(`Attest can’t open the library in ${file}`);
    expect(stderr).toContain('is a file, but a folder is needed there');
  });

  test('is reported if another Attest has it open', async ({ app, folder }) => {
    const { code, stderr } = await start(app.library, join(folder, 'settings'));
    expect(code).toBe(1);
    expect(stderr).toContain('open in another Attest window');
  });
});

test.describe('the end', () => {
  test('is clean when the system requests it', async ({ app }) => {
    const { dev, ino } = await stat(app.library, { bigint: true });
    const lock = `/tmp/attest-${userInfo().uid}/${dev}-${ino}.lock`;
    await access(lock);
    await app.terminate();
    await expect(access(lock)).rejects.toThrow('ENOENT');
  });

  test('waits for unsaved typing', async ({ app, page }) => {
    await page.getByRole('option', { name: /Kestrel Bay/ }).click();
    await switchEditing(page, true);
    await placeCaret(page, 'The town council approved');
    await page.keyboard.type('Typed last. ');
    await app.quit();
    await app.start();
    await app.page.getByRole('option', { name: /Kestrel Bay/ }).click();
    await expect(articleText(app.page)).toContainText('Typed last. The town council approved');
  });

  test('waits for a note’s last letter', async ({ app, page }) => {
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

  test('warns if the disk rejects unsaved typing', async ({ app, page }) => {
    await page.getByRole('option', { name: /Kestrel Bay/ }).click();
    await switchEditing(page, true);
    await placeCaret(page, 'The town council approved');
    const articles = join(app.library, 'articles');
    await rename(articles, `${articles}-away`);
    await writeFile(articles, 'in the way');
    await page.keyboard.type('Typed last. ');
    await app.quit();
    expect(app.troubles.splice(0)).toContain(
      'stderr: attest: The latest changes haven’t been saved yet',
    );
  });

  test('can be abrupt: the next start takes the library over', async ({ app }) => {
    // Before that there is only an empty library to take over.
    await expect(app.page.getByRole('option').first()).toBeVisible();
    await app.kill();
    await app.start();
    await expect(app.page.getByRole('option').first()).toBeVisible();
  });
});

test.describe('the dialogs of the system', () => {
  const openFirst = async (app: ElectronApp) => {
    const [first] = await listArticles(app);
    if (!first) throw new Error('The library is empty.');
    return first;
  };

  test('return the chosen files', async ({ app, page, folder }) => {
    const file = await writeArticle(folder, 'a.txt', 'Chosen');
    await app.system.chooseFiles(file);
    const chosen = await page.evaluate(async () => {
      const envelope = await window.attest.call('dialog.chooseFiles', {});
      if (!envelope.ok) return envelope.said;
      if ('json' in envelope) return envelope.json;
      const chosen = envelope.value as { files: { name: string; bytes: Uint8Array }[] };
      return chosen.files.map(({ name, bytes }) => [
        name,
        new TextDecoder().decode(bytes).slice(0, 6),
      ]);
    });
    expect(chosen).toEqual([['a.txt', 'Chosen']]);

    await app.system.chooseFiles();
    expect(await callBridge(page, 'dialog.chooseFiles', {})).toEqual({
      ok: true,
      value: { files: [], unread: [] },
    });

    await app.system.chooseFiles(folder);
    expect(await callBridge(page, 'dialog.chooseFiles', {})).toMatchObject({
      ok: true,
      value: { files: [], unread: [{ message: { id: 'system.readFile.notFile' } }] },
    });
  });

  test('save an export where chosen', async ({ app, page, folder }) => {
    const { id, title } = await openFirst(app);
    const args = { article: id, to: 'markdown', language: 'en', title };
    const path = join(folder, 'export.md');
    await app.system.chooseSavePath(path);
    expect(await callBridge(page, 'dialog.saveExport', args)).toEqual({
      ok: true,
      value: { path },
    });
    expect(await readFile(path, 'utf8')).toContain(title);

    // The dialog comes before the export is made: nothing has noticed yet that there is no such article.
    const proposed = await app.system.chooseSavePath(null);
    const hostile = {
      article: 'art_0000',
      to: 'html',
      language: 'en',
      title: '../../CON: "a\u202eb"\n',
    };
    expect(await callBridge(page, 'dialog.saveExport', hostile)).toEqual({
      ok: true,
      value: { path: null },
    });
    expect(await proposed()).toEqual([join(folder, 'CON a b.html')]);

    await app.system.chooseSavePath(join(folder, 'no', 'such', 'folder', 'export.md'));
    expect(await callBridge(page, 'dialog.saveExport', args)).toMatchObject({
      ok: false,
      code: 'storage',
    });
  });
});
