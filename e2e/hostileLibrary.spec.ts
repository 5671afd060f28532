import { lstat, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ElectronApp } from './support/ElectronApp';
import { runToEnd } from './support/runToEnd';
import { articleText } from './support/selectPassage';
import { expect, electronTest as test } from './support/test';

/** A person's own files beside a library from someone else. */
async function makeHome(folder: string) {
  const home = join(folder, 'home');
  const file = join(home, '.profile');
  await mkdir(home, { recursive: true });
  await writeFile(file, 'mine');
  const { mtimeMs, ctimeMs } = await lstat(file);
  return {
    home,
    file,
    async expectUntouched() {
      expect(await readdir(home)).toEqual(['.profile']);
      expect(await readFile(file, 'utf8')).toBe('mine');
      expect(await lstat(file)).toMatchObject({ mtimeMs, ctimeMs });
    },
  };
}

/** The folder of the only article in a library. */
async function articleFolder({ library }: ElectronApp): Promise<string> {
  const [id = ''] = await readdir(join(library, 'articles'));
  return join(library, 'articles', id);
}

/** Puts a symlink to `target` in place of a file or a folder. */
async function plantLink(target: string, path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
  await mkdir(dirname(path), { recursive: true });
  await symlink(target, path);
}

test('symlinks where Attest writes lead it nowhere', async ({ app, folder }) => {
  const { file, home, expectUntouched } = await makeHome(folder);
  await app.quit();
  for (const name of ['index.json', 'index.json.tmp', 'saving.json', 'lock']) {
    await plantLink(file, join(app.library, '.attest', name));
  }
  for (const name of ['trash', 'history'])
    await plantLink(home, join(app.library, '.attest', name));
  await plantLink(file, join(app.library, 'library.json.tmp'));

  await app.start([]);
  await expect(articleText(app.page)).toBeVisible();
  await app.page.keyboard.press('ControlOrMeta+Shift+L');
  await app.page.evaluate(() =>
    window.attest.call('library.editPreferences', { set: { textSizePx: 24 } }),
  );
  await expectUntouched();
  await app.quit();
  expect(await readFile(join(app.library, 'library.json'), 'utf8')).toContain('24');
  await expectUntouched();
});

test('an article that links outside is not shown, and the window names it', async ({
  app,
  folder,
}) => {
  const { home, expectUntouched } = await makeHome(folder);
  const article = await articleFolder(app);
  await app.quit();
  await plantLink(home, article);
  await app.start([]);
  await expect(app.page.getByText(/leads out of the library/).first()).toBeVisible();
  await app.quit();
  await expectUntouched();
});

test('a library whose own record links outside is not opened, and the reason is given', async ({
  app,
  folder,
}) => {
  const { file, home, expectUntouched } = await makeHome(folder);
  await app.quit();
  const places: [string, string][] = [
    ['library.json', file],
    ['.attest', home],
  ];
  for (const [name, target] of places) {
    await plantLink(target, join(app.library, name));
    const { stderr } = await runToEnd(app.folderArguments);
    expect(stderr).toContain(`${name} is a link that leads out of the library`);
    await expectUntouched();
    await rm(join(app.library, name));
  }
});

test('a malicious text is shown as text', async ({ app }) => {
  const article = await articleFolder(app);
  await app.quit();
  const path = join(article, 'article.json');
  const stored = JSON.parse(await readFile(path, 'utf8'));
  const linked = (text: string, href: unknown) => ({
    type: 'paragraph',
    content: [{ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }],
  });
  let deep: object = linked('At the bottom', 'https://example.org/');
  for (let depth = 0; depth < 140; depth += 1) deep = { type: 'blockquote', content: [deep] };
  stored.article.title = '<img src=x onerror="document.title=\'ran\'">';
  stored.document.content = [
    linked('Run this', 'javascript:document.title="ran"'),
    linked('And this', 'data:text/html,<script>document.title="ran"</script>'),
    { type: 'heading', attrs: { level: 1e9 }, content: [{ type: 'text', text: 'A heading' }] },
    {
      type: 'orderedList',
      attrs: { start: -1e9 },
      content: [{ type: 'listItem', content: [linked('An item', 7)] }],
    },
    { type: 'image', attrs: { src: 'https://example.org/tracked.png', alt: 'Picture' } },
    { type: 'image', attrs: { src: 'file:///etc/passwd', alt: 'Picture' } },
    deep,
  ];
  await writeFile(path, JSON.stringify(stored));

  await app.start([]);
  const text = articleText(app.page);
  await expect(text).toContainText('At the bottom');
  await expect(text.locator('a[href^="javascript:"], a[href^="data:"]')).toHaveCount(0);
  await text.getByText('Run this').click();
  await expect(app.page.getByRole('heading', { level: 1 }).first()).toContainText('<img src=x');
  expect(await app.page.title()).not.toBe('ran');
  // The pictures were requested and blocked.
  app.troubles.splice(0);
});
