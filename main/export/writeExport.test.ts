import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  chown,
  link,
  mkdir,
  readdir,
  readFile,
  readlink,
  realpath,
  rmdir,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { canMount, mountSmallDisk, remount } from '../testing/smallDisk';
import { makeTemporaryFolder } from '../testing/temporaryFolder';
import { type ExportOptions, writeExport } from './writeExport';

const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;

/** A folder beside a library, and how to export to it. */
async function makePlace() {
  const folder = await makeTemporaryFolder();
  const library = join(folder, 'library');
  await mkdir(join(library, 'articles'), { recursive: true });
  const path = join(folder, 'notes.md');
  const write = (to: string, content = 'new', options: Partial<ExportOptions> = {}) =>
    writeExport(to, content, { library, overwrite: false, ...options });
  const overwrite = (to: string, content = 'new') => write(to, content, { overwrite: true });
  return { folder, library, path, write, overwrite };
}

/** Has the content of one path at another, for as long as the test runs. */
async function mountOver(what: string, at: string): Promise<void> {
  execFileSync('mount', ['--bind', what, at]);
  onTestFinished(() => {
    execFileSync('umount', [at]);
  });
}

describe('an export to a new file', () => {
  it('is the file, with the permissions of new files, and nothing else', async () => {
    const { folder, path, write } = await makePlace();
    await writeFile(join(folder, 'usual'), '');
    const { mode } = await stat(join(folder, 'usual'));
    expect(await write(path, 'A note — “quoted”.')).toBe(path);
    expect(await readFile(path, 'utf8')).toBe('A note — “quoted”.');
    expect((await stat(path)).mode).toBe(mode);
    expect((await readdir(folder)).toSorted()).toEqual(['library', 'notes.md', 'usual']);
  });

  it('answers the whole path of one that is given from here', async () => {
    const { path, write } = await makePlace();
    expect(await write(relative(process.cwd(), path))).toBe(path);
  });

  it('goes to one only of those who export there at once, whole, and the others are told', async () => {
    const { path, write } = await makePlace();
    const contents = Array.from({ length: 8 }, (_, index) => String(index).repeat(100_000));
    const outcomes = await Promise.allSettled(contents.map((content) => write(path, content)));
    const done = contents.filter((_, index) => outcomes[index]?.status === 'fulfilled');
    expect(done).toEqual([await readFile(path, 'utf8')]);
    const told = outcomes.filter(({ status }) => status === 'rejected');
    expect(told).toHaveLength(7);
    for (const outcome of told) expect(outcome).toMatchObject({ reason: { code: 'exists' } });
  });

  it('that is broken off leaves none', async () => {
    const { folder, path, write } = await makePlace();
    await expect(write(path, 'new', { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
    expect(await readdir(folder)).toEqual(['library']);
  });

  it.runIf(canMount)('for which there is no room leaves none', async () => {
    const { write } = await makePlace();
    const disk = await mountSmallDisk('size=64k');
    const path = join(disk, 'notes.md');
    await expect(write(path, 'x'.repeat(200_000))).rejects.toMatchObject({
      code: 'storage',
      message: expect.stringMatching(/^The disk is full: .*notes\.md was not written/),
    });
    expect(await readdir(disk)).toEqual([]);
  });
});

describe('an export to a file that is there', () => {
  it('needs a yes', async () => {
    const { path, write } = await makePlace();
    await writeFile(path, 'old');
    await expect(write(path)).rejects.toMatchObject({
      code: 'exists',
      message: `${path} is there already. Choose another name.`,
    });
    expect(await readFile(path, 'utf8')).toBe('old');
  });

  it('leaves its neighbours alone, whatever they are called', async () => {
    const { folder, path, overwrite } = await makePlace();
    const names = ['notes.md.tmp', 'notes.md~', '.notes.md.swp', '.attest-', 'notes.md.bak'];
    for (const name of ['notes.md', ...names]) await writeFile(join(folder, name), 'old');
    await overwrite(path);
    expect(await readFile(path, 'utf8')).toBe('new');
    for (const name of names) expect(await readFile(join(folder, name), 'utf8')).toBe('old');
    expect((await readdir(folder)).toSorted()).toEqual(
      ['library', 'notes.md', ...names].toSorted(),
    );
  });

  it.skipIf(isWindows).each(['600', '644', '664', '666', '755', '4750'])(
    'keeps its permissions, %s',
    async (octal) => {
      const mode = Number.parseInt(octal, 8);
      const { path, overwrite } = await makePlace();
      await writeFile(path, 'old');
      await chmod(path, mode);
      await overwrite(path);
      expect((await stat(path)).mode & 0o7777).toBe(mode);
      expect(await readFile(path, 'utf8')).toBe('new');
    },
  );

  it.runIf(isRoot)(
    'keeps its owner, and the permissions that a change of owner takes',
    async () => {
      const { path, overwrite } = await makePlace();
      await writeFile(path, 'old');
      await chown(path, 1234, 5678);
      await chmod(path, 0o6755);
      await overwrite(path);
      const { uid, gid, mode } = await stat(path);
      expect([uid, gid, mode & 0o7777]).toEqual([1234, 5678, 0o6755]);
    },
  );

  it.skipIf(isWindows || isRoot)(
    'that may not be written is refused, in a folder that may',
    async () => {
      const { path, overwrite } = await makePlace();
      await writeFile(path, 'old', { mode: 0o444 });
      await expect(overwrite(path)).rejects.toMatchObject({
        code: 'storage',
        message: expect.stringContaining(`is not allowed to write ${path}`),
      });
      expect(await readFile(path, 'utf8')).toBe('old');
    },
  );

  it.skipIf(isWindows || isRoot)('is written in a folder where nothing can be made', async () => {
    const { folder, overwrite } = await makePlace();
    const closed = join(folder, 'closed');
    await mkdir(closed);
    const path = join(closed, 'notes.md');
    await writeFile(path, 'the old content');
    await chmod(closed, 0o555);
    onTestFinished(() => chmod(closed, 0o755));
    await overwrite(path);
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  it.runIf(canMount)('is written where it is mounted, and can’t be replaced', async () => {
    const { folder, path, overwrite } = await makePlace();
    const elsewhere = join(folder, 'elsewhere');
    for (const file of [path, elsewhere]) await writeFile(file, 'the old content');
    await mountOver(elsewhere, path);
    await overwrite(path);
    expect(await readFile(elsewhere, 'utf8')).toBe('new');
    expect((await readdir(folder)).toSorted()).toEqual(['elsewhere', 'library', 'notes.md']);
  });

  it('with other names is refused: the others would change, or part from it', async () => {
    const { folder, path, overwrite } = await makePlace();
    await writeFile(path, 'old');
    await link(path, join(folder, 'other'));
    await expect(overwrite(path)).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('hard links'),
    });
    expect(await readFile(path, 'utf8')).toBe('old');
    expect((await stat(path)).nlink).toBe(2);
  });

  it.runIf(canMount)('is as it was where there is no room for another', async () => {
    const { write } = await makePlace();
    const disk = await mountSmallDisk('size=64k');
    const path = join(disk, 'notes.md');
    await writeFile(path, 'old');
    const options = { overwrite: true };
    await expect(write(path, 'x'.repeat(200_000), options)).rejects.toMatchObject({
      code: 'storage',
      message: expect.stringMatching(/^The disk is full/),
    });
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(disk)).toEqual(['notes.md']);
  });

  it.runIf(canMount)('is as it was on a disk that can only be read', async () => {
    const { write } = await makePlace();
    const disk = await mountSmallDisk('size=64k');
    const path = join(disk, 'notes.md');
    await writeFile(path, 'old');
    remount(disk, 'ro');
    for (const name of ['notes.md', 'new.md']) {
      await expect(write(join(disk, name), 'new', { overwrite: true })).rejects.toMatchObject({
        code: 'storage',
        message: expect.stringContaining('can only be read'),
      });
    }
    expect(await readFile(path, 'utf8')).toBe('old');
  });

  it('is as it was where the export is broken off', async () => {
    const { folder, path, write } = await makePlace();
    await writeFile(path, 'old');
    const options = { overwrite: true, signal: AbortSignal.abort() };
    await expect(write(path, 'new', options)).rejects.toThrow(/abort/i);
    expect(await readFile(path, 'utf8')).toBe('old');
    expect((await readdir(folder)).toSorted()).toEqual(['library', 'notes.md']);
  });
});

describe.skipIf(isWindows)('an export to a link', () => {
  it('is written where it leads, with a yes, and leaves the link', async () => {
    const { folder, path, write, overwrite } = await makePlace();
    await mkdir(join(folder, 'deep'));
    const real = join(folder, 'deep', 'real.md');
    await writeFile(real, 'old');
    await symlink('deep/real.md', join(folder, 'middle'));
    await symlink('middle', path);
    await expect(write(path)).rejects.toMatchObject({ code: 'exists' });
    await overwrite(path);
    expect(await readFile(real, 'utf8')).toBe('new');
    expect(await readlink(path)).toBe('middle');
    expect(await readdir(dirname(real))).toEqual(['real.md']);
  });

  it.each([
    ['nothing', 'gone.md', 'invalid', /is a link to a file that is not there/],
    ['itself', 'notes.md', 'storage', /leads back to itself/],
    ['a folder', '.', 'invalid', /is a folder/],
  ])('that leads to %s is refused, and stays', async (_where, target, code, message) => {
    const { folder, path, overwrite } = await makePlace();
    await symlink(target, path);
    await expect(overwrite(path)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
    expect(await readlink(path)).toBe(target);
    expect((await readdir(folder)).toSorted()).toEqual(['library', 'notes.md']);
  });
});

describe.skipIf(isWindows)('an export to what is no file', () => {
  it('is given to a device, which stays one', async () => {
    const { write } = await makePlace();
    const { ino } = await stat('/dev/null');
    expect(await write('/dev/null')).toBe('/dev/null');
    const after = await stat('/dev/null');
    expect([after.isCharacterDevice(), after.ino]).toEqual([true, ino]);
  });

  it.runIf(process.platform === 'linux')('says what a device says', async () => {
    const { write } = await makePlace();
    await expect(write('/dev/full')).rejects.toMatchObject({
      code: 'storage',
      message: expect.stringMatching(/^The disk is full: \/dev\/full/),
    });
  });

  it('does not wait for somebody to read a pipe', async () => {
    const { path, write } = await makePlace();
    execFileSync('mkfifo', [path]);
    await expect(write(path)).rejects.toMatchObject({
      code: 'storage',
      message: `Nobody reads from ${path}. Start what reads it first.`,
    });
  });

  it('is not given to a socket', async () => {
    const { folder, write } = await makePlace();
    const path = join(folder, 's');
    const server = createServer().listen(path);
    onTestFinished(() => {
      server.close();
    });
    await once(server, 'listening');
    await expect(write(path)).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('is a socket'),
    });
  });

  it.runIf(isRoot && canMount)('is not given to a disk', async () => {
    const { path, overwrite } = await makePlace();
    execFileSync('mknod', [path, 'b', '7', '250']);
    await expect(overwrite(path)).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('is a disk'),
    });
  });
});

describe('an export to a place that can’t be', () => {
  it.each([
    ['a folder', '.', 'invalid', /is a folder\. Add the name of a file/],
    ['a folder that is not there', 'gone/', 'invalid', /gone is a folder/],
    ['a file with a slash behind it', 'file/', 'invalid', /file is a folder/],
    [
      'a file in a folder that is not there',
      'gone/notes.md',
      'storage',
      /There is no folder .*gone\./,
    ],
    ['a file in a file', 'file/notes.md', 'storage', /part of this path is a file/],
    ['a file with too long a name', `${'字'.repeat(90)}.md`, 'storage', /is too long a name/],
  ])('%s: says so, and makes nothing', async (_what, to, code, message) => {
    const { folder, overwrite } = await makePlace();
    await writeFile(join(folder, 'file'), 'old');
    await expect(overwrite(`${folder}/${to}`)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
    expect((await readdir(folder)).toSorted()).toEqual(['file', 'library']);
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('old');
  });
});

describe('the library’s own folder', () => {
  const inLibrary = {
    code: 'invalid',
    message: expect.stringContaining('the library’s own folder'),
  };

  it.each([
    ['directly', 'library/notes.md'],
    ['over one of its files', 'library/library.json'],
    ['deep in it', 'library/articles/notes.md'],
    ['through ..', 'elsewhere/../library/articles/../notes.md'],
  ])('is left alone: %s', async (_how, to) => {
    const { folder, library, overwrite } = await makePlace();
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
    const { folder, library, overwrite } = await makePlace();
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
      const { folder, library, overwrite } = await makePlace();
      await writeFile(join(folder, 'outside.md'), 'old');
      await symlink(join(folder, 'outside.md'), join(library, 'notes.md'));
      await expect(overwrite(join(library, 'notes.md'))).rejects.toMatchObject(inLibrary);
    },
  );

  it.skipIf(isWindows)('is found where the library itself was opened by a link', async () => {
    const { folder, library, write } = await makePlace();
    const way = join(folder, 'way');
    await symlink(library, way);
    await expect(
      write(join(await realpath(library), 'a.md'), 'new', { library: way }),
    ).rejects.toMatchObject(inLibrary);
  });

  it.runIf(canMount)('is found where it is mounted a second time', async () => {
    const { folder, library, write } = await makePlace();
    const second = join(folder, 'second');
    await mkdir(second);
    await mountOver(library, second);
    await expect(write(join(second, 'articles', 'notes.md'))).rejects.toMatchObject(inLibrary);
  });

  it('is no place for a file itself', async () => {
    const { library, overwrite } = await makePlace();
    await expect(overwrite(library)).rejects.toMatchObject({ code: 'invalid' });
  });

  it('does not take in folders whose names begin like its own', async () => {
    const { folder, library, write } = await makePlace();
    await mkdir(`${library}-exports`);
    const path = join(`${library}-exports`, 'notes.md');
    expect(await write(path)).toBe(path);
    expect(await write(join(folder, 'library.md'))).toBe(join(folder, 'library.md'));
  });

  it('that is gone hinders nobody from saving what can be saved', async () => {
    const { library, path, write } = await makePlace();
    await rmdir(join(library, 'articles'));
    await rmdir(library);
    expect(await write(path)).toBe(path);
  });
});
