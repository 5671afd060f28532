import { mkdir, readdir, readFile, realpath, rmdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeExportPlace } from '../testing/makeExportPlace';
import { canMount, mountOver } from '../testing/smallDisk';

const isWindows = process.platform === 'win32';

describe('the library’s own folder', () => {
  const inLibrary = {
    code: 'invalid',
    message: 'exports.write.insideLibrary',
  };

  it.each([
    ['directly', 'library/notes.md'],
    ['over one of its files', 'library/library.json'],
    ['deep in it', 'library/articles/notes.md'],
    ['through ..', 'elsewhere/../library/articles/../notes.md'],
  ])('is left alone: %s', async (_how, to) => {
    const { folder, library, overwrite } = await makeExportPlace();
    await mkdir(join(folder, 'elsewhere'));
    await writeFile(join(library, 'library.json'), 'old');
    await expect(overwrite(`${folder}/${to}`)).rejects.toMatchObject(inLibrary);
    expect((await readdir(library)).toSorted()).toEqual(['articles', 'library.json']);
    expect(await readdir(join(library, 'articles'))).toEqual([]);
    expect(await readFile(join(library, 'library.json'), 'utf8')).toBe('old');
  });

  it.skipIf(isWindows).each([
    ['a link to the library', 'library', 'way/notes.md'],
    ['a link to a folder in it', 'library/articles', 'way/notes.md'],
    ['a link to a file in it', 'library/library.json', 'way'],
  ])('is left alone: by %s', async (_how, target, to) => {
    const { folder, library, overwrite } = await makeExportPlace();
    await writeFile(join(library, 'library.json'), 'old');
    await symlink(join(folder, target), join(folder, 'way'));
    await expect(overwrite(join(folder, to))).rejects.toMatchObject(inLibrary);
    expect((await readdir(library)).toSorted()).toEqual(['articles', 'library.json']);
    expect(await readdir(join(library, 'articles'))).toEqual([]);
    expect(await readFile(join(library, 'library.json'), 'utf8')).toBe('old');
  });

  it.skipIf(isWindows)(
    'is left alone where a link in it leads to a file outside of it',
    async () => {
      const { folder, library, overwrite } = await makeExportPlace();
      await writeFile(join(folder, 'outside.md'), 'old');
      await symlink(join(folder, 'outside.md'), join(library, 'notes.md'));
      await expect(overwrite(join(library, 'notes.md'))).rejects.toMatchObject(inLibrary);
    },
  );

  it.skipIf(isWindows)('is recognised if the library itself was opened by a link', async () => {
    const { folder, library, write } = await makeExportPlace();
    const way = join(folder, 'way');
    await symlink(library, way);
    await expect(
      write(join(await realpath(library), 'a.md'), 'new', { library: way }),
    ).rejects.toMatchObject(inLibrary);
  });

  it.runIf(canMount)('is recognised if it is mounted a second time', async () => {
    const { folder, library, write } = await makeExportPlace();
    const second = join(folder, 'second');
    await mkdir(second);
    mountOver(library, second);
    await expect(write(join(second, 'articles', 'notes.md'))).rejects.toMatchObject(inLibrary);
  });

  it('can’t be overwritten itself', async () => {
    const { library, overwrite } = await makeExportPlace();
    await expect(overwrite(library)).rejects.toMatchObject({ code: 'invalid' });
  });

  it('doesn’t include folders whose names begin like its own', async () => {
    const { folder, library, write } = await makeExportPlace();
    await mkdir(`${library}-exports`);
    const path = join(`${library}-exports`, 'notes.md');
    expect(await write(path)).toBe(path);
    expect(await write(join(folder, 'library.md'))).toBe(join(folder, 'library.md'));
  });

  it('doesn’t prevent exports when it is gone', async () => {
    const { library, path, write } = await makeExportPlace();
    await rmdir(join(library, 'articles'));
    await rmdir(library);
    expect(await write(path)).toBe(path);
  });
});
