import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { message } from '../../shared/words/message';
import { makeExportPlace } from '../testing/makeExportPlace';
import { canMount } from '../testing/smallDisk';

const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;
const isLinux = process.platform === 'linux';

describe.skipIf(isWindows)('an export to a link', () => {
  it('is written where it leads, if confirmed, and leaves the link', async () => {
    const { folder, path, write, overwrite } = await makeExportPlace();
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
    ['nothing', 'gone.md', 'invalid', 'danglingLink'],
    ['itself', 'notes.md', 'storage', 'linkLoop'],
    ['a folder', '.', 'invalid', 'folder'],
  ])('that leads to %s is refused, and stays', async (_where, target, code, why) => {
    const { folder, path, overwrite } = await makeExportPlace();
    await symlink(target, path);
    await expect(overwrite(path)).rejects.toMatchObject({
      code,
      message: `exports.write.${why}`,
    });
    expect(await readlink(path)).toBe(target);
    expect((await readdir(folder)).toSorted()).toEqual(['library', 'notes.md']);
  });
});

describe.skipIf(isWindows)('an export to something that isn’t a file', () => {
  // As root the machine's own devices could be lost.
  it.runIf(isLinux && (!isRoot || canMount)).each([
    ['null', '3'],
    ['full', '7'],
  ])('is written to a device, which stays one: %s', async (name, minor) => {
    const { folder, write } = await makeExportPlace();
    const path = isRoot ? join(folder, name) : `/dev/${name}`;
    if (isRoot) execFileSync('mknod', [path, 'c', '1', minor]);
    const { ino } = await stat(path);
    if (name === 'null') expect(await write(path)).toBe(path);
    else await expect(write(path)).rejects.toThrow('exports.write.diskFull');
    const after = await stat(path);
    expect([after.isCharacterDevice(), after.ino]).toEqual([true, ino]);
  });

  it('doesn’t wait for a reader of a pipe', async () => {
    const { path, write } = await makeExportPlace();
    execFileSync('mkfifo', [path]);
    await expect(write(path)).rejects.toMatchObject({
      code: 'storage',
      said: message('exports.write.noReader', { path }),
    });
  });

  it('isn’t written to a socket', async () => {
    const { folder, write } = await makeExportPlace();
    const path = join(folder, 's');
    const server = createServer().listen(path);
    onTestFinished(() => {
      server.close();
    });
    await once(server, 'listening');
    await expect(write(path)).rejects.toMatchObject({
      code: 'invalid',
      message: 'exports.write.socket',
    });
  });

  it.runIf(isRoot && canMount)('isn’t written to a disk', async () => {
    const { path, overwrite } = await makeExportPlace();
    execFileSync('mknod', [path, 'b', '7', '250']);
    await expect(overwrite(path)).rejects.toMatchObject({
      code: 'invalid',
      message: 'exports.write.disk',
    });
  });
});

describe('an export to an impossible place', () => {
  it.each([
    ['a folder', '.', 'invalid', 'folder'],
    ['a folder that is not there', 'gone/', 'invalid', 'folder'],
    ['a file with a slash behind it', 'file/', 'invalid', 'folder'],
    ['a file in a folder that is not there', 'gone/notes.md', 'storage', 'noFolder'],
    ['a file in a file', 'file/notes.md', 'storage', 'notAFolder'],
    ['a file with too long a name', `${'字'.repeat(90)}.md`, 'storage', 'nameTooLong'],
  ])('says so, and makes nothing: %s', async (_what, to, code, why) => {
    const { folder, overwrite } = await makeExportPlace();
    await writeFile(join(folder, 'file'), 'old');
    await expect(overwrite(`${folder}/${to}`)).rejects.toMatchObject({
      code,
      message: `exports.write.${why}`,
    });
    expect((await readdir(folder)).toSorted()).toEqual(['file', 'library']);
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('old');
  });
});
