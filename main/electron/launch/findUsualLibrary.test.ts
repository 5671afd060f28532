import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultLibraryFolder } from '../../defaultLibraryFolder';
import { makeTemporaryFolder } from '../../testing/temporaryFolder';
import { findUsualLibrary, holdsLibrary } from './findUsualLibrary';

const first = { library: null, latestLibrary: null };
const usual = defaultLibraryFolder();

async function find(...args: Parameters<typeof findUsualLibrary>) {
  const { folder, mayBeMade } = findUsualLibrary(...args);
  return { folder, mayBeMade: await mayBeMade };
}

describe('findUsualLibrary', () => {
  it.each([
    ['the default one, new at the very first start', first, usual, true],
    ['the default one later on', { library: null, latestLibrary: usual }, usual, false],
    ['the default one after another', { library: null, latestLibrary: '/a' }, usual, false],
    ['the one that was chosen', { library: '/a', latestLibrary: '/a' }, '/a', false],
    ['the one that was chosen long ago', { library: '/a', latestLibrary: null }, '/a', false],
  ])('answers %s', async (_which, memory, folder, mayBeMade) => {
    expect(await find(null, memory)).toEqual({ folder, mayBeMade });
  });

  it('answers the one that is named, new where its parent is there', async () => {
    const parent = await makeTemporaryFolder();
    const memory = { library: '/a', latestLibrary: '/a' };
    const near = join(parent, 'new');
    expect(await find(near, memory)).toEqual({ folder: near, mayBeMade: true });
    const far = join(parent, 'gone', 'new');
    expect(await find(far, memory)).toEqual({ folder: far, mayBeMade: false });
  });

  it('leaves it to the opening to say that a file is in the way', async () => {
    const file = join(await makeTemporaryFolder(), 'file');
    await writeFile(file, '');
    expect(await find(join(file, 'below', 'library'), first)).toMatchObject({ mayBeMade: true });
    expect(await holdsLibrary(file)).toBe(true);
  });
});

describe('holdsLibrary', () => {
  it('tells a library, or what is left of one, from a folder that holds none', async () => {
    const folder = await makeTemporaryFolder();
    await mkdir(join(folder, 'whole'));
    await writeFile(join(folder, 'whole', 'library.json'), '{}');
    await mkdir(join(folder, 'left', 'articles'), { recursive: true });
    // As where a disk is not mounted.
    await mkdir(join(folder, 'empty'));
    const held = ['whole', 'left', 'empty', 'gone'].map((name) => holdsLibrary(join(folder, name)));
    expect(await Promise.all(held)).toEqual([true, true, false, false]);
  });
});
