import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { breakPane } from './support/breakPane';
import { callBridge } from './support/callBridge';
import type { ElectronApp } from './support/ElectronApp';
import { articleText, placeCaret, selectPassage } from './support/selectPassage';
import { switchEditing } from './support/switchEditing';
import { expect, electronTest as test } from './support/test';

/** The message of errors in these tests: words from the article, which are private. */
const SECRET = 'The town council approved';
const FAULT = 'This part of the window stopped working.';

/** Keeps the system from showing files. Returns a function that lists the ones it would have shown. */
async function catchShownFiles({ electron }: ElectronApp): Promise<() => Promise<string[]>> {
  const shown = await electron.evaluateHandle(({ shell }) => {
    const paths: string[] = [];
    shell.showItemInFolder = (path) => void paths.push(path);
    return paths;
  });
  return () => shown.jsonValue();
}

const press = (...keys: string[]) =>
  async function pressKeys(page: Page) {
    for (const key of keys) await page.keyboard.press(key);
  };

interface Pane {
  /** Words shown only in it. */
  words: string;
  /** Shows it, or shows it again. */
  show(page: Page): Promise<void>;
  /** Something in it that is there when it works. */
  find(page: Page): Locator;
  /** Something elsewhere that must stay. */
  rest(page: Page): Locator;
}

const library = (page: Page) => page.getByRole('complementary', { name: 'Library' });

const panes: Record<string, Pane> = {
  'the list of articles': {
    words: 'Filter articles',
    show: press('ControlOrMeta+Shift+L', 'ControlOrMeta+Shift+L'),
    find: (page) => page.getByRole('option', { name: /Kestrel Bay/ }),
    rest: articleText,
  },
  'the text': {
    words: 'data-article-text',
    show: press('ControlOrMeta+2', 'ControlOrMeta+1'),
    find: articleText,
    rest: library,
  },
  'the inspector': {
    words: 'No highlights yet',
    show: press('ControlOrMeta+Shift+H', 'ControlOrMeta+Shift+H'),
    find: (page) => page.getByRole('heading', { name: 'No highlights yet' }),
    rest: articleText,
  },
  'the ledger': {
    words: 'No claims yet',
    show: press('ControlOrMeta+2'),
    find: (page) => page.getByRole('heading', { name: 'No claims yet' }),
    rest: library,
  },
  'the revisions': {
    words: 'Only one revision so far',
    show: press('ControlOrMeta+4'),
    find: (page) => page.getByRole('heading', { name: 'Only one revision so far' }),
    rest: library,
  },
  'the sources': {
    words: 'No sources yet',
    show: press('ControlOrMeta+3'),
    find: (page) => page.getByRole('heading', { name: 'No sources yet' }),
    rest: library,
  },
  'the trash': {
    words: 'The trash is empty',
    show: (page) => page.getByRole('button', { name: /^Trash/ }).click(),
    find: (page) => page.getByRole('heading', { name: 'The trash is empty' }),
    rest: library,
  },
  'a dialog': {
    words: 'Keyboard shortcuts',
    show: press('F1'),
    find: (page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' }),
    rest: (page) => page.getByRole('dialog', { name: FAULT }),
  },
  'the palette': {
    words: 'Type a command or an article’s title',
    show: press('ControlOrMeta+K'),
    find: (page) => page.getByRole('dialog', { name: 'Command palette' }),
    rest: (page) => page.getByRole('dialog', { name: FAULT }),
  },
  'the notices': {
    words: 'Dismiss',
    show: async (page) => {
      await selectPassage(page, SECRET);
      await press('1', 'ControlOrMeta+Z')(page);
    },
    find: (page) => page.getByRole('region', { name: 'Notices' }),
    rest: articleText,
  },
};

test.describe('a fault in', () => {
  for (const [name, { words, show, find, rest }] of Object.entries(panes)) {
    test(`${name} says so in its place, is logged, and can be retried`, async ({ app, page }) => {
      const shown = await catchShownFiles(app);
      const mend = await breakPane(page, words, SECRET);
      await show(page);
      await expect(page.getByText(FAULT)).toBeVisible();
      await expect(rest(page)).toBeVisible();

      await page.getByRole('button', { name: 'Show log' }).click();
      await expect.poll(shown).toEqual([app.logPath]);
      const log = await app.readLog();
      expect(log).toMatch(
        /error page pane-failed\n {2}Error\n {4}at .*\n[\s\S]* {2}within\n {4}at /,
      );
      expect(log).not.toContain(SECRET);

      await mend();
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(find(page)).toBeVisible();
      await expect(page.getByText(FAULT)).toBeHidden();
      expect(app.troubles.splice(0).join()).toContain(SECRET);
    });
  }

  test('the text loses nothing that was typed', async ({ app, page }) => {
    await switchEditing(page, true);
    await placeCaret(page, SECRET);
    const mend = await breakPane(page, 'data-article-text', SECRET);
    await page.keyboard.type('Typed last. ');
    await press('ControlOrMeta+2', 'ControlOrMeta+1')(page);
    await expect(page.getByText(FAULT)).toBeVisible();
    await mend();
    app.troubles.splice(0);
    await app.restart();
    await expect(articleText(app.page)).toContainText(`Typed last. ${SECRET}`);
  });
});

/** Throws in the main process, outside any call. */
async function throwInMain({ electron }: ElectronApp): Promise<void> {
  await electron.evaluate((_electron, secret) => {
    setTimeout(function fail() {
      throw new Error(secret, { cause: new SyntaxError(secret) });
    });
  }, SECRET);
}

test.describe('an uncaught error', () => {
  test('in the main process is reported once, and ends nothing', async ({ app, page }) => {
    const told = () => app.troubles.filter((line) => line.includes('Something went wrong'));
    await throwInMain(app);
    await expect.poll(told).toHaveLength(1);
    await app.electron.evaluate((_electron, secret) => {
      void Promise.reject(new Error(secret));
    }, SECRET);
    await expect.poll(app.readLog).toContain('error main unhandled-rejection');
    const log = await app.readLog();
    expect(log).toMatch(
      /error main uncaught\n {2}Error\n {4}at listOnTimeout .*\n[\s\S]* {2}caused by SyntaxError/,
    );
    expect(log).not.toContain(SECRET);

    expect(told()).toHaveLength(1);
    app.troubles.splice(0);
    await selectPassage(page, SECRET);
    await page.keyboard.press('1');
    await expect(page.getByRole('listbox', { name: 'Highlights' })).toBeVisible();
  });

  test('in the main process is reported in a dialog that can show the log', async ({
    launchApp,
  }) => {
    const app = await launchApp({ env: { ATTEST_UNATTENDED: '0' } });
    const shown = await catchShownFiles(app);
    const asked = await app.electron.evaluateHandle(({ dialog }) => {
      const questions: string[] = [];
      dialog.showMessageBox = async (...args: unknown[]) => {
        questions.push(JSON.stringify(args.at(-1)));
        return { response: 0, checkboxChecked: false };
      };
      return questions;
    });
    await throwInMain(app);
    await expect.poll(shown).toEqual([app.logPath]);
    expect(await asked.jsonValue()).toEqual([expect.stringContaining('start it again')]);
  });

  test('in the page is logged', async ({ app, page }) => {
    await page.evaluate((secret) => {
      setTimeout(() => {
        throw new TypeError(secret);
      });
      void Promise.reject(new RangeError(secret));
    }, SECRET);
    await expect.poll(app.readLog).toMatch(/error page page-uncaught\n {2}TypeError/);
    await expect.poll(app.readLog).toMatch(/error page page-rejection\n {2}RangeError/);
    expect(await app.readLog()).not.toContain(SECRET);
    expect(app.troubles.splice(0).join()).toContain(SECRET);
  });
});

test.describe('a call that fails', () => {
  test('because of a bug is reported with a way to the log', async ({ app, page }) => {
    const shown = await catchShownFiles(app);
    await app.electron.evaluate((_electron, secret) => {
      const { stringify } = JSON;
      JSON.stringify = function stringifyAllButRevisions(...given: [value: unknown]) {
        const text = stringify(...given);
        if (!text?.includes('"editedAt"')) return text;
        JSON.stringify = stringify;
        throw new TypeError(secret);
      };
    }, SECRET);
    await page.keyboard.press('ControlOrMeta+4');
    await expect(page.getByText('Something went wrong in Attest')).toBeVisible();
    await page.getByRole('button', { name: 'Show log' }).click();
    await expect.poll(shown).toEqual([app.logPath]);
    const log = await app.readLog();
    expect(log).toMatch(/error main call-failed call=[\w.]+\n {2}TypeError\n {4}at /);
    expect(log).not.toContain(SECRET);
  });

  test('because of the disk is logged with the system’s error and path', async ({
    app,
    page,
    folder,
  }) => {
    const { value } = (await callBridge(page, 'library.open', {})) as {
      value: { articles: { id: string }[] };
    };
    await app.system.chooseSavePath(join(folder, 'no such folder', `${SECRET}.md`));
    const args = { article: value.articles[0]?.id, to: 'markdown', language: 'en', title: SECRET };
    expect(await callBridge(page, 'dialog.saveExport', args)).toMatchObject({ code: 'storage' });
    const log = await app.readLog();
    expect(log).toContain(
      'error main call-failed call=dialog.saveExport\n  AttestError storage exports.write.noFolder\n',
    );
    expect(log).toMatch(/ {2}caused by Error ENOENT \w+ .*\/files\/…\n/);
    expect(log).not.toContain(SECRET);
  });
});

test.describe('the log', () => {
  test('can be shown from the menu, without the page’s help', async ({ app }) => {
    const shown = await catchShownFiles(app);
    await expect.poll(app.readLog).toMatch(/info main start attest=\d/);
    await app.electron.evaluate(({ BrowserWindow, Menu }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.stop();
      Menu.getApplicationMenu()?.getMenuItemById('log.show')?.click();
    });
    await expect.poll(shown).toEqual([app.logPath]);
  });

  test('can be shown from the palette', async ({ app, page }) => {
    const shown = await catchShownFiles(app);
    await press('ControlOrMeta+K')(page);
    await page.keyboard.type('show log');
    await page.keyboard.press('Enter');
    await expect.poll(shown).toEqual([app.logPath]);
  });
});

test.describe('a page whose process dies', () => {
  test('reloads itself where it was, and says so', async ({ app, page }) => {
    await selectPassage(page, SECRET);
    await page.keyboard.press('1');
    await expect(page.getByText('Link source')).toBeVisible();
    await selectPassage(page, 'harbour');
    // All of it: while the mouse is drawn, less is remembered.
    const selected = async () => {
      const { highlight, selection } = JSON.parse(await ask(app, REMEMBERED));
      return highlight && selection ? selection.end - selection.start : 0;
    };
    await expect.poll(selected).toBe('harbour'.length);
    await crash(app);
    await expect.poll(() => ask(app, 'document.body.innerText')).toContain('was reloaded');
    await expect.poll(() => ask(app, 'String(getSelection())')).toBe('harbour');
    await expect.poll(() => ask(app, REMEMBERED)).toMatch(/"highlight":"hl_.*"selection":\{/);
    await expect.poll(() => ask(app, 'document.body.innerText')).toContain('Link source');
    expect(await app.readLog()).toMatch(/error main page-gone reason=\w+/);
    expect(app.troubles.splice(0)).toEqual(['page: crashed']);
  });

  test('comes back in the view it showed', async ({ app, page }) => {
    await page.keyboard.press('ControlOrMeta+4');
    await expect(page.getByRole('heading', { name: 'Only one revision so far' })).toBeVisible();
    await expect.poll(() => ask(app, REMEMBERED)).toContain('"view":"revisions"');
    await crash(app);
    await expect
      .poll(() => ask(app, 'document.body.innerText'))
      .toContain('Only one revision so far');
    app.troubles.splice(0);
  });

  test('says nothing after a mere reload', async ({ page }) => {
    await page.keyboard.press('ControlOrMeta+3');
    await page.reload();
    await expect(page.getByRole('heading', { name: 'No sources yet' })).toBeVisible();
    await expect(page.getByText('was reloaded')).toBeHidden();
  });
});

test('a GPU process that dies is logged, and comes back', async ({ app, page }) => {
  await app.electron.evaluate(({ app }) => {
    const gpu = app.getAppMetrics().find(({ type }) => type === 'GPU');
    if (gpu) process.kill(gpu.pid, 'SIGKILL');
  });
  await expect.poll(app.readLog).toMatch(/error main process-gone type=GPU reason=\w+/);
  await expect(articleText(page)).toBeVisible();
});

/** The page's saved session. */
const REMEMBERED = "sessionStorage.getItem('attest.session')";

/** Evaluates a script in the page: Playwright gives up on a page that has crashed. */
async function ask({ electron }: ElectronApp, script: string): Promise<string> {
  return electron.evaluate(async ({ BrowserWindow }, text) => {
    const [window] = BrowserWindow.getAllWindows();
    return String(await window?.webContents.executeJavaScript(text));
  }, script);
}

/** Kills the page's process, and waits until the page is back. */
async function crash({ electron }: ElectronApp): Promise<void> {
  await electron.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const loaded = new Promise<void>((resolve) => {
      window?.webContents.once('did-finish-load', () => resolve());
    });
    window?.webContents.forcefullyCrashRenderer();
    await loaded;
  });
}
