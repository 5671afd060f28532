import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeTemporaryFolder } from '../../testing/temporaryFolder';
import { prepareArticle } from '../prepareArticle';
import { gatherSavedPage } from './gatherSavedPage';

const png = Buffer.from(`\x89PNG\r\n\x1a\n${'and so on '.repeat(40)}`, 'latin1');

/** A page with a picture in the folder of that name beside it. */
async function save(html: string, folder: string, file = 'a b.png', name = 'My page.html') {
  const parent = await makeTemporaryFolder();
  await writeFile(join(parent, name), html);
  await mkdir(join(parent, folder));
  await writeFile(join(parent, folder, file), png);
  return { parent, path: join(parent, name) };
}

async function gather(path: string) {
  const gathered = await gatherSavedPage(path, await readFile(path));
  const { pictures, document } = await prepareArticle({ ...gathered, format: 'auto' });
  return { ...gathered, pictures, document: JSON.stringify(document) };
}

describe('a page that was saved with its files', { timeout: 30_000 }, () => {
  it.each([
    ['Chromium', 'My page_files', './My%20page_files/a%20b.png', 'a b.png'],
    ['Firefox', 'My page_files', 'My%20page_files/a%20b.png', 'a b.png'],
    ['a browser in German', 'My page-Dateien', 'My%20page-Dateien/a.png', 'a.png'],
    ['a browser that encodes nothing', 'My page_files', 'My page_files/(ü).png', '(ü).png'],
  ])('by %s becomes one file, and has its pictures', async (_browser, folder, src, file) => {
    const { path } = await save(`<p>Word</p><img src="${src}" alt="A bridge">`, folder, file);
    const { name, pictures } = await gather(path);
    expect(name).toBe('My page.mhtml');
    expect(pictures.map(({ bytes }) => Buffer.from(bytes).equals(png))).toEqual([true]);
  });

  it('is the same file each time', async () => {
    const { path } = await save('<p>Word</p><img src="My page_files/a b.png">', 'My page_files');
    expect((await gather(path)).bytes).toEqual((await gather(path)).bytes);
  });

  it.each([
    ['has no folder', '<p>Word</p><img src="My page_files/a b.png">', 'Your page_files'],
    ['does not name what is in it', '<p>Word</p>', 'My page_files'],
  ])('stays as it is where it %s', async (_case, html, folder) => {
    const { path } = await save(html, folder);
    const { name, bytes } = await gather(path);
    expect(name).toBe('My page.html');
    expect(Buffer.from(bytes).toString()).toBe(html);
  });

  it('has nothing that a link in the folder leads to, and nothing from elsewhere', async () => {
    const html =
      '<p>Word</p><img src="My page_files/secret.png" alt="s"><img src="../other/a.png" alt="o"><img src="My page_files/a b.png" alt="k">';
    const { path, parent } = await save(html, 'My page_files');
    await mkdir(join(parent, 'other'));
    await writeFile(join(parent, 'other', 'a.png'), Buffer.concat([png, Buffer.from('secret')]));
    await symlink(join(parent, 'other', 'a.png'), join(parent, 'My page_files', 'secret.png'));
    const { pictures } = await gather(path);
    expect(pictures.map(({ bytes }) => Buffer.from(bytes).equals(png))).toEqual([true]);
  });

  it('is read without a folder that is itself a link', async () => {
    const { parent } = await save('', 'other');
    const path = join(parent, 'Page.html');
    await writeFile(path, '<p>Word</p><img src="Page_files/a b.png">');
    await symlink(join(parent, 'other'), join(parent, 'Page_files'));
    expect((await gather(path)).name).toBe('Page.html');
  });
});
