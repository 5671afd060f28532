import { chmod, chown, link, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { message } from '../../shared/words/message';
import { makeExportPlace } from '../testing/makeExportPlace';
import { canMount, mountOver, mountSmallDisk, remount } from '../testing/smallDisk';

const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;

describe('an export to a new file', () => {
  it('is the file, with the permissions of new files, and nothing else', async () => {
    const { folder, path, write } = await makeExportPlace();
    await writeFile(join(folder, 'usual'), '');
    const { mode } = await stat(join(folder, 'usual'));
    expect(await write(path, 'A note — “quoted”.')).toBe(path);
    expect(await readFile(path, 'utf8')).toBe('A note — “quoted”.');
    expect((await stat(path)).mode).toBe(mode);
    expect((await readdir(folder)).toSorted()).toEqual(['library', 'notes.md', 'usual']);
  });

  it('answers the absolute path of a relative one', async () => {
    const { path, write } = await makeExportPlace();
    expect(await write(relative(process.cwd(), path))).toBe(path);
  });

  it('succeeds for only one of those who export there at once, and the others are told', async () => {
    const { path, write } = await makeExportPlace();
    const contents = Array.from({ length: 8 }, (_, index) => String(index).repeat(100_000));
    const outcomes = await Promise.allSettled(contents.map((content) => write(path, content)));
    const done = contents.filter((_, index) => outcomes[index]?.status === 'fulfilled');
    expect(done).toEqual([await readFile(path, 'utf8')]);
    const told = outcomes.filter(({ status }) => status === 'rejected');
    expect(told).toHaveLength(7);
    for (const outcome of told) expect(outcome).toMatchObject({ reason: { code: 'exists' } });
  });

  it('leaves none if it is broken off', async () => {
    const { folder, path, write } = await makeExportPlace();
    await expect(write(path, 'new', { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
    expect(await readdir(folder)).toEqual(['library']);
  });

  it.runIf(canMount)('leaves none if there is no room for it', async () => {
    const { write } = await makeExportPlace();
    const disk = await mountSmallDisk('size=64k');
    const path = join(disk, 'notes.md');
    await expect(write(path, 'x'.repeat(200_000))).rejects.toMatchObject({
      code: 'storage',
      said: message('exports.write.diskFull', { path }),
    });
    expect(await readdir(disk)).toEqual([]);
  });
});

describe('an export to an existing file', () => {
  it('needs to be confirmed', async () => {
    const { path, write } = await makeExportPlace();
    await writeFile(path, 'old');
    await expect(write(path)).rejects.toMatchObject({
      code: 'exists',
      said: message('exports.write.exists', { path }),
    });
    expect(await readFile(path, 'utf8')).toBe('old');
  });

  it('leaves its neighbours alone, whatever they are called', async () => {
    const { folder, path, overwrite } = await makeExportPlace();
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
      const { path, overwrite } = await makeExportPlace();
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
      const { path, overwrite } = await makeExportPlace();
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
      const { path, overwrite } = await makeExportPlace();
      await writeFile(path, 'old', { mode: 0o444 });
      await expect(overwrite(path)).rejects.toMatchObject({
        code: 'storage',
        said: message('exports.write.notAllowed', { path }),
      });
      expect(await readFile(path, 'utf8')).toBe('old');
    },
  );

  it.skipIf(isWindows || isRoot)('is written in a folder where nothing can be made', async () => {
    const { folder, overwrite } = await makeExportPlace();
    const closed = join(folder, 'closed');
    await mkdir(closed);
    const path = join(closed, 'notes.md');
    await writeFile(path, 'the old content');
    await chmod(closed, 0o555);
    onTestFinished(() => chmod(closed, 0o755));
    await overwrite(path);
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  it.runIf(canMount)(
    'is written in place if the file is mounted and can’t be replaced',
    async () => {
      const { folder, path, overwrite } = await makeExportPlace();
      const elsewhere = join(folder, 'elsewhere');
      for (const file of [path, elsewhere]) await writeFile(file, 'the old content');
      mountOver(elsewhere, path);
      await overwrite(path);
      expect(await readFile(elsewhere, 'utf8')).toBe('new');
      expect((await readdir(folder)).toSorted()).toEqual(['elsewhere', 'library', 'notes.md']);
    },
  );

  it('is refused if the file has other names, which would change or part from it', async () => {
    const { folder, path, overwrite } = await makeExportPlace();
    await writeFile(path, 'old');
    await link(path, join(folder, 'other'));
    await expect(overwrite(path)).rejects.toMatchObject({
      code: 'invalid',
      message: 'exports.write.hardLinks',
    });
    expect(await readFile(path, 'utf8')).toBe('old');
    expect((await stat(path)).nlink).toBe(2);
  });

  it.runIf(canMount)('leaves it as it was if there is no room for another', async () => {
    const { write } = await makeExportPlace();
    const disk = await mountSmallDisk('size=64k');
    const path = join(disk, 'notes.md');
    await writeFile(path, 'old');
    const options = { overwrite: true };
    await expect(write(path, 'x'.repeat(200_000), options)).rejects.toMatchObject({
      code: 'storage',
      message: 'exports.write.diskFull',
    });
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(disk)).toEqual(['notes.md']);
  });

  it.runIf(canMount)('leaves it as it was on a read-only disk', async () => {
    const { write } = await makeExportPlace();
    const disk = await mountSmallDisk('size=64k');
    const path = join(disk, 'notes.md');
    await writeFile(path, 'old');
    remount(disk, 'ro');
    for (const name of ['notes.md', 'new.md']) {
      await expect(write(join(disk, name), 'new', { overwrite: true })).rejects.toMatchObject({
        code: 'storage',
        message: 'exports.write.readOnlyDisk',
      });
    }
    expect(await readFile(path, 'utf8')).toBe('old');
  });

  it('leaves it as it was if it is broken off', async () => {
    const { folder, path, write } = await makeExportPlace();
    await writeFile(path, 'old');
    const options = { overwrite: true, signal: AbortSignal.abort() };
    await expect(write(path, 'new', options)).rejects.toThrow(/abort/i);
    expect(await readFile(path, 'utf8')).toBe('old');
    expect((await readdir(folder)).toSorted()).toEqual(['library', 'notes.md']);
  });
});
