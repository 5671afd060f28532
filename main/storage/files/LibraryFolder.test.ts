import { execFileSync } from 'node:child_process';
import {
  lstat,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { message } from '../../../shared/words/message';
import { FaultyDisk } from '../../testing/FaultyDisk';
import { makeTemporaryFolder } from '../../testing/temporaryFolder';
import { type Disk, systemDisk } from './Disk';
import { LibraryFolder } from './LibraryFolder';

/** A library’s folder, and next to it a person’s own with a file in it. */
async function makeFolders(disk?: Disk) {
  const parent = await makeTemporaryFolder();
  const [library, home] = [join(parent, 'library'), join(parent, 'home')];
  await mkdir(join(library, 'sub'), { recursive: true });
  await mkdir(home);
  await writeFile(join(home, 'notes.txt'), 'mine');
  await writeFile(join(library, 'inside.txt'), 'inside');
  const files = await LibraryFolder.open(library, disk);
  const inLibrary = (...names: string[]) => join(library, ...names);
  const homeAsItIs = async () => [
    await readdir(home),
    await readFile(join(home, 'notes.txt'), 'utf8'),
  ];
  return { parent, library, home, files, inLibrary, homeAsItIs };
}

const untouched = [['notes.txt'], 'mine'];
const unsafe = { code: 'unsafe' };

describe('what leads out of a library', () => {
  test.each<[string, (files: LibraryFolder, path: string) => Promise<unknown>]>([
    ['read', (files, path) => files.read(path)],
    ['stamped', (files, path) => files.stamp(path)],
    ['listed', (files, path) => files.list(path)],
    ['given a second name', (files, path) => files.link(path, join(files.path, 'second'))],
    ['looked for', (files, path) => files.hasFolder(path)],
  ])('is not %s: a link to a file, to a folder, or to what is in it', async (_done, use) => {
    const { files, home, inLibrary, homeAsItIs } = await makeFolders();
    await symlink(join(home, 'notes.txt'), inLibrary('file'));
    await symlink('../home', inLibrary('folder'));
    for (const path of ['file', 'folder', 'folder/notes.txt', '../home/notes.txt']) {
      await expect(use(files, inLibrary(path))).rejects.toMatchObject(unsafe);
    }
    expect(await homeAsItIs()).toEqual(untouched);
  });

  test.each<[string, (files: LibraryFolder, path: string) => Promise<unknown>]>([
    ['replaced', (files, path) => files.replace(path, 'theirs')],
    ['removed', (files, path) => files.remove(path)],
    ['removed as a folder', (files, path) => files.removeFolder(path)],
    ['removed as an empty folder', (files, path) => files.removeEmptyFolder(path)],
    ['moved', (files, path) => files.move(path, join(files.path, 'sub', 'moved'))],
    ['moved to', (files, path) => files.move(join(files.path, 'inside.txt'), path)],
    ['made', (files, path) => files.makeFolder(`${path}.d`)],
  ])('is not %s through a link', async (_done, use) => {
    const { files, inLibrary, homeAsItIs } = await makeFolders();
    await symlink('../home', inLibrary('folder'));
    for (const path of ['folder/notes.txt', 'folder/new.txt', '../home/notes.txt']) {
      await expect(use(files, inLibrary(path))).rejects.toMatchObject(unsafe);
    }
    expect(await homeAsItIs()).toEqual(untouched);
  });

  test.each<[string, (files: LibraryFolder, path: string) => Promise<unknown>]>([
    ['replacing', (files, path) => files.replace(path, 'ours')],
    ['removing', (files, path) => files.remove(path)],
    ['removing as a folder', (files, path) => files.removeFolder(path)],
  ])('loses only the link itself by %s', async (_way, use) => {
    for (const target of ['../home/notes.txt', '../home', '../home/new.txt']) {
      const { files, inLibrary, homeAsItIs } = await makeFolders();
      await symlink(target, inLibrary('link'));
      await use(files, inLibrary('link'));
      expect((await readdir(inLibrary())).includes('link')).toBe(_way === 'replacing');
      expect(await homeAsItIs()).toEqual(untouched);
    }
  });

  it('can’t interfere with what is staged: nobody knows its name', async () => {
    const { files, inLibrary, homeAsItIs } = await makeFolders();
    await symlink('../home/notes.txt', inLibrary('inside.txt.tmp'));
    await files.replace(inLibrary('inside.txt'), 'new');
    expect(await readFile(inLibrary('inside.txt'), 'utf8')).toBe('new');
    expect(await homeAsItIs()).toEqual(untouched);
  });

  it('is not used for staging', async () => {
    const { files, inLibrary, homeAsItIs } = await makeFolders();
    await mkdir(inLibrary('.attest'));
    await symlink('../../home', inLibrary('.attest/staging'));
    const replacing = files.replace(inLibrary('inside.txt'), 'new');
    await expect(replacing).rejects.toMatchObject(unsafe);
    await expect(files.clearStaging()).rejects.toMatchObject(unsafe);
    expect(await homeAsItIs()).toEqual(untouched);
  });
});

type Way = 'storage.unsafe.leadsNowhere' | 'storage.unsafe.notFolder';

describe('a path that ends too soon', () => {
  test.each<[Way, string, (files: LibraryFolder, path: string) => Promise<unknown>]>([
    ['storage.unsafe.leadsNowhere', 'nowhere', (files, path) => files.read(path)],
    ['storage.unsafe.leadsNowhere', 'nowhere', (files, path) => files.list(path)],
    ['storage.unsafe.leadsNowhere', 'nowhere', (files, path) => files.makeFolder(path)],
    ['storage.unsafe.leadsNowhere', 'nowhere', (files, path) => files.read(join(path, 'file'))],
    ['storage.unsafe.leadsNowhere', 'itself', (files, path) => files.read(path)],
    ['storage.unsafe.leadsNowhere', 'itself', (files, path) => files.stamp(join(path, 'file'))],
    ['storage.unsafe.notFolder', 'inside.txt', (files, path) => files.list(path)],
    ['storage.unsafe.notFolder', 'inside.txt', (files, path) => files.read(join(path, 'file'))],
    ['storage.unsafe.notFolder', 'inside.txt', (files, path) => files.makeFolder(path)],
    [
      'storage.unsafe.notFolder',
      'inside.txt',
      (files, path) => files.move(join(path, '../sub'), join(path, 'x')),
    ],
    [
      'storage.unsafe.notFolder',
      'inside.txt',
      (files, path) => files.link(path, join(path, 'second')),
    ],
  ])('is named, and not taken for a missing file: %s, %s', async (why, name, use) => {
    const { files, inLibrary } = await makeFolders();
    await symlink('../home/none', inLibrary('nowhere'));
    await symlink('itself', inLibrary('itself'));
    await expect(use(files, inLibrary(name))).rejects.toMatchObject({
      code: 'unsafe',
      said: message(why, { file: name }),
    });
  });

  it('may be a link within the library to a folder that lacks the file', async () => {
    const { files, inLibrary } = await makeFolders();
    await symlink('sub', inLibrary('way'));
    expect(await files.read(inLibrary('way', 'none'))).toBeNull();
  });
});

it('follows links that stay in the library', async () => {
  const { files, inLibrary } = await makeFolders();
  await symlink('../inside.txt', inLibrary('sub/link'));
  expect((await files.read(inLibrary('sub/link')))?.bytes.toString()).toBe('inside');
});

it('may itself be reached by a link', async () => {
  const { parent, library } = await makeFolders();
  const way = join(parent, 'way');
  await symlink(library, way);
  const files = await LibraryFolder.open(way);
  await files.replace(join(way, 'inside.txt'), 'new');
  expect(await readFile(join(library, 'inside.txt'), 'utf8')).toBe('new');
  expect(files.key).toBe((await LibraryFolder.open(library)).key);
});

describe('what isn’t a file', () => {
  it.runIf(process.platform === 'linux')(
    'is never opened: a pipe would be waited for',
    async () => {
      const { files, inLibrary } = await makeFolders();
      execFileSync('mkfifo', [inLibrary('pipe')]);
      await symlink('/dev/zero', inLibrary('endless'));
      for (const name of ['pipe', 'endless', 'sub']) {
        await expect(files.read(inLibrary(name))).rejects.toMatchObject(unsafe);
        await expect(files.stamp(inLibrary(name))).rejects.toMatchObject(unsafe);
      }
    },
  );

  it('or too large for one is not read', async () => {
    const { files, inLibrary } = await makeFolders();
    await truncate(inLibrary('inside.txt'), 2 ** 40);
    await expect(files.read(inLibrary('inside.txt'))).rejects.toMatchObject({ code: 'too-large' });
    expect((await files.read(inLibrary('inside.txt'), 3))?.bytes).toHaveLength(3);
    await expect(files.readPieces(inLibrary('inside.txt')).next()).rejects.toMatchObject({
      code: 'too-large',
    });
  });

  it('is not removed as one, nor from the staging folder', async () => {
    const { files, inLibrary } = await makeFolders();
    await expect(files.remove(inLibrary('sub'))).rejects.toMatchObject(unsafe);
    const staged = join(files.staging, '0123456789abcdef0123.tmp');
    await mkdir(staged, { recursive: true });
    await files.clearStaging();
    expect(await readdir(files.staging)).toHaveLength(1);
  });

  it('doesn’t keep a file of that name from being noticed', async () => {
    const { files, inLibrary } = await makeFolders();
    await expect(files.replace(inLibrary('sub'), 'x')).rejects.toMatchObject({ code: 'EISDIR' });
    expect(await readdir(files.staging)).toEqual([]);
  });
});

describe('a new folder', () => {
  it('is synced, and so are new ones above it', async () => {
    const synced: string[] = [];
    const open = (async (path: string, ...flags: []) => {
      const file = await systemDisk.open(path, ...flags);
      const { sync } = file;
      file.sync = () => {
        synced.push(path);
        return sync.call(file);
      };
      return file;
    }) as Disk['open'];
    const { files, inLibrary, library, parent } = await makeFolders({ ...systemDisk, open });
    await files.makeFolder(inLibrary('a', 'b'));
    expect(synced).toEqual([library, inLibrary('a')]);
    synced.length = 0;
    await LibraryFolder.make(join(parent, 'new'), { ...systemDisk, open });
    expect(synced).toEqual([parent]);
  });

  it('of a library is created alone, without those above it', async () => {
    const { parent } = await makeFolders();
    const path = join(parent, 'disk', 'library');
    await expect(LibraryFolder.make(path)).rejects.toMatchObject({ code: 'storage' });
    await mkdir(join(parent, 'disk'));
    await LibraryFolder.make(path);
    expect((await lstat(path)).isDirectory()).toBe(true);
  });
});

describe('a folder that was replaced', () => {
  test.each<[string, (files: LibraryFolder) => Promise<unknown>]>([
    ['written', (files) => files.replace(join(files.path, 'inside.txt'), 'x')],
    ['made folders in', (files) => files.makeFolder(join(files.path, 'new'))],
    ['removed from', (files) => files.remove(join(files.path, 'inside.txt'))],
    ['moved in', (files) => files.move(join(files.path, 'inside.txt'), join(files.path, 'x'))],
  ])('is not %s', async (_done, use) => {
    const { files, library } = await makeFolders();
    await rename(library, `${library}-away`);
    await expect(use(files)).rejects.toThrow();
    await mkdir(library);
    await writeFile(join(library, 'inside.txt'), 'another');
    await expect(use(files)).rejects.toMatchObject({ code: 'storage' });
    expect(await readdir(library)).toEqual(['inside.txt']);
    await rm(library, { recursive: true });
    await rename(`${library}-away`, library);
    await use(files);
  });
});

/** Does the work with each of its calls failing in turn, until none is left to fail. */
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
  it('has created a folder, or there is none', async () => {
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

  it('has replaced a file and left nothing else, or has not', async () => {
    await failEachCall(
      (files) => files.replace(join(files.path, 'a.json'), 'new'),
      async (folder, isDone) => {
        expect((await readdir(folder)).includes('a.json')).toBe(isDone);
      },
    );
  });
});
