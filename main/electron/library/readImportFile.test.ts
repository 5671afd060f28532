import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { message } from '../../../shared/words/message';
import { makeTemporaryFolder } from '../../testing/temporaryFolder';
import { readImportFiles } from './readImportFile';

describe('readImportFiles', () => {
  it('answers what can be read, and for each of the others its name and why', async () => {
    const folder = await makeTemporaryFolder();
    const path = (name: string) => join(folder, name);
    await writeFile(path('first.txt'), 'First');
    await writeFile(path('last.txt'), 'Last');
    await writeFile(path('huge.txt'), '');
    await truncate(path('huge.txt'), 2_000_000_000);
    await mkdir(path('folder'));

    const names = ['first.txt', 'gone.txt', 'huge.txt', 'folder', 'last.txt'];
    const { files, unread } = await readImportFiles(names.map(path));

    expect(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ['first.txt', 'First'],
      ['last.txt', 'Last'],
    ]);
    expect(unread).toEqual([
      { name: 'gone.txt', message: message('system.readFile.gone') },
      { name: 'huge.txt', message: expect.objectContaining({ id: 'import.tooLarge' }) },
      { name: 'folder', message: message('system.readFile.notFile', { path: path('folder') }) },
    ]);
  });
});
