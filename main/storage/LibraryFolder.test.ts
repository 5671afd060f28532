import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FaultyDisk } from '../testing/FaultyDisk';
import { makeTemporaryFolder } from '../testing/temporaryFolder';
import { LibraryFolder } from './LibraryFolder';

/** Does the work with each of its calls failing, one after the other, until none is left to fail. */
async function failEachCall(
  work: (files: LibraryFolder) => Promise<unknown>,
  look: (folder: string, isDone: boolean) => Promise<void>,
) {
  for (let call = 1; ; call += 1) {
    const folder = await makeTemporaryFolder();
    await mkdir(join(folder, 'articles', 'one'), { recursive: true });
    const faulty = new FaultyDisk();
    const files = await LibraryFolder.open(folder, faulty.disk);
    faulty.arm({ kind: 'once', call, code: 'EIO' });
    const [outcome] = await Promise.allSettled([work(files)]);
    const isFired = faulty.disarm() > 0;
    await look(folder, outcome?.status === 'fulfilled');
    if (!isFired) return;
  }
}

describe('LibraryFolder, whichever call fails', () => {
  it('has made a folder, or there is none', async () => {
    await failEachCall(
      (files) => files.makeFolder(join(files.path, 'articles', 'two')),
      async (folder, isDone) => {
        const names = await readdir(join(folder, 'articles'));
        expect(names.sort()).toEqual(isDone ? ['one', 'two'] : ['one']);
      },
    );
  });

  it('has moved a folder, or it is where it was', async () => {
    await failEachCall(
      (files) => files.move(join(files.path, 'articles', 'one'), join(files.path, 'gone')),
      async (folder, isDone) => {
        expect((await readdir(folder)).includes('gone')).toBe(isDone);
        expect(await readdir(join(folder, 'articles'))).toEqual(isDone ? [] : ['one']);
      },
    );
  });

  it('has replaced a file and left nothing beside it, or has not', async () => {
    await failEachCall(
      (files) => files.replace(join(files.path, 'a.json'), 'new'),
      async (folder, isDone) => {
        expect((await readdir(folder)).includes('a.json')).toBe(isDone);
      },
    );
  });
});
