import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { makeContext } from '../testing/makeContext';
import { canMount, mountSmallDisk, remount } from '../testing/smallDisk';
import { makeTemporaryFolder } from '../testing/temporaryFolder';
import type { FileFormat } from './formats/FileFormat';
import { JsonDatabase, type PlannedSave } from './JsonDatabase';
import { JsonFile } from './JsonFile';
import { SaveJournal } from './SaveJournal';
import { saveTogether } from './saveTogether';

const schema = z.object({ schemaVersion: z.literal(1), text: z.string() });
const format: FileFormat<string> = {
  kind: 'library',
  parse: (json) => schema.parse(json).text,
  serialise: (text) => [Buffer.from(JSON.stringify({ schemaVersion: 1, text }))],
};

async function openTwo(folder: string) {
  const { context, files } = await makeContext(folder);
  const open = async (name: string) => {
    const database = new JsonDatabase(new JsonFile(join(folder, name), format, context), 'old');
    await database.write();
    return database;
  };
  const journal = new SaveJournal(files);
  const [a, b] = [await open('a.json'), await open('b.json')];
  const save = (...saves: PlannedSave[]) => saveTogether(saves, journal);
  return { a, b, journal, save };
}

const read = async (folder: string) =>
  Promise.all(['a.json', 'b.json'].map((name) => readFile(join(folder, name), 'utf8')));

const write = (text: string) => format.serialise(text).join('');

const both = (text: string) => [write(text), write(text)];

describe('saveTogether', () => {
  it('saves all, and leaves nothing beside them', async () => {
    const folder = await makeTemporaryFolder();
    const { a, b, save } = await openTwo(folder);
    await save(a.plan('new'), b.plan('new'));
    expect(await read(folder)).toEqual(both('new'));
    expect((await readdir(folder)).sort()).toEqual(['.attest', 'a.json', 'b.json']);
    expect(await readdir(join(folder, '.attest/staging'))).toEqual([]);
    expect([a.data, b.data]).toEqual(['new', 'new']);
  });

  it('saves none where another program has changed one of them', async () => {
    const folder = await makeTemporaryFolder();
    const { a, b, save } = await openTwo(folder);
    await writeFile(join(folder, 'b.json'), format.serialise('theirs'));
    await expect(save(a.plan('new'), b.plan('new'))).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await read(folder)).toEqual([write('old'), write('theirs')]);
    expect((await readdir(folder)).sort()).toEqual(['.attest', 'a.json', 'b.json']);
    expect(await readdir(join(folder, '.attest/staging'))).toEqual([]);
    expect([a.data, b.data]).toEqual(['old', 'old']);
  });

  it('takes back what was put in place where a later file fails at the last moment', async () => {
    const folder = await makeTemporaryFolder();
    const { a, b, save } = await openTwo(folder);
    const failing = { ...b.plan('new'), commit: () => Promise.reject(new Error('gone')) };
    await expect(save(a.plan('new'), failing)).rejects.toThrow('gone');
    expect(await read(folder)).toEqual(both('old'));
    expect([a.data, b.data]).toEqual(['old', 'old']);
  });

  it.runIf(canMount)(
    'saves none on a full disk, says so, and saves again when there is room',
    async () => {
      const folder = await mountSmallDisk('size=128k');
      const { a, b, save } = await openTwo(folder);
      const large = 'x'.repeat(200_000);
      await expect(save(a.plan('new'), b.plan(large))).rejects.toMatchObject({
        code: 'storage',
        message: expect.stringContaining('The disk is full'),
      });
      expect(await read(folder)).toEqual(both('old'));
      expect((await readdir(folder)).sort()).toEqual(['.attest', 'a.json', 'b.json']);
      expect(await readdir(join(folder, '.attest/staging'))).toEqual([]);
      await save(a.plan('new'), b.plan('new'));
      expect(await read(folder)).toEqual(both('new'));
    },
  );

  it.runIf(canMount)('says that a disk can only be read', async () => {
    const folder = await mountSmallDisk('size=128k');
    const { a } = await openTwo(folder);
    remount(folder, 'ro');
    await expect(a.save('new')).rejects.toMatchObject({
      code: 'storage',
      message: expect.stringContaining('can only be read'),
    });
    expect(a.data).toBe('old');
  });
});
