import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canMount, mountSmallDisk } from '../testing/smallDisk';
import { makeTemporaryFolder } from '../testing/temporaryFolder';
import { writeInPlace } from './overwriteFile';

describe('writing in place', () => {
  it.each([
    ['longer', 'a longer content'],
    ['shorter', 'new'],
    ['empty', ''],
  ])('leaves the same file with the new content: %s', async (_how, content) => {
    const path = join(await makeTemporaryFolder(), 'notes.md');
    await writeFile(path, 'the old one');
    const { ino } = await stat(path);
    await writeInPlace(path, Buffer.from(content));
    expect(await readFile(path, 'utf8')).toBe(content);
    expect((await stat(path)).ino).toBe(ino);
  });

  it.runIf(canMount)('puts the old content back if the disk fills up meanwhile', async () => {
    const path = join(await mountSmallDisk('size=64k'), 'notes.md');
    const old = 'the old content, '.repeat(1000);
    await writeFile(path, old);
    await expect(writeInPlace(path, Buffer.alloc(1_000_000, 'x'))).rejects.toMatchObject({
      code: 'ENOSPC',
    });
    expect(await readFile(path, 'utf8')).toBe(old);
  });
});
