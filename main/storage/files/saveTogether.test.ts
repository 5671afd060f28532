import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { schemaVersion } from '../../../shared/migrations/migrations';
import { type FaultPlan, FaultyDisk } from '../../testing/FaultyDisk';
import { makeContext } from '../../testing/makeContext';
import { canMount, mountSmallDisk, remount } from '../../testing/smallDisk';
import { makeTemporaryFolder } from '../../testing/temporaryFolder';
import type { Disk } from './Disk';
import type { FileFormat } from './FileFormat';
import { JsonDatabase, type PlannedSave } from './JsonDatabase';
import { JsonFile } from './JsonFile';
import { SaveJournal } from './SaveJournal';
import { saveTogether } from './saveTogether';

const schema = z.object({ schemaVersion: z.literal(schemaVersion), text: z.string() });
const format: FileFormat<string> = {
  kind: 'library',
  parse: (json) => schema.parse(json).text,
  serialise: (text) => [Buffer.from(JSON.stringify({ schemaVersion, text }))],
};

async function openTwo(folder: string, disk?: Disk) {
  const { context, files } = await makeContext(folder, disk);
  const open = async (name: string) => {
    const database = new JsonDatabase(new JsonFile(join(folder, name), format, context), 'old');
    await database.write();
    return database;
  };
  const journal = new SaveJournal(files);
  const [a, b] = [await open('library.json'), await open('sources.json')];
  const save = (...saves: PlannedSave[]) => saveTogether(saves, journal);
  return { a, b, journal, save };
}

const read = async (folder: string) =>
  Promise.all(['library.json', 'sources.json'].map((name) => readFile(join(folder, name), 'utf8')));

const write = (text: string) => format.serialise(text).join('');

const both = (text: string) => [write(text), write(text)];

describe('saveTogether', () => {
  it('saves all, and leaves nothing else', async () => {
    const folder = await makeTemporaryFolder();
    const { a, b, save } = await openTwo(folder);
    await save(a.plan('new'), b.plan('new'));
    expect(await read(folder)).toEqual(both('new'));
    expect((await readdir(folder)).sort()).toEqual(['.attest', 'library.json', 'sources.json']);
    expect(await readdir(join(folder, '.attest/staging'))).toEqual([]);
    expect([a.data, b.data]).toEqual(['new', 'new']);
  });

  it('saves none where another program has changed one of them', async () => {
    const folder = await makeTemporaryFolder();
    const { a, b, save } = await openTwo(folder);
    await writeFile(join(folder, 'sources.json'), format.serialise('theirs'));
    await expect(save(a.plan('new'), b.plan('new'))).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await read(folder)).toEqual([write('old'), write('theirs')]);
    expect((await readdir(folder)).sort()).toEqual(['.attest', 'library.json', 'sources.json']);
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

  describe('on a disk that fails', () => {
    /** Two files saved while the disk fails as planned, and the outcome. */
    const saveOn = async (plan: FaultPlan) => {
      const folder = await makeTemporaryFolder();
      const faulty = new FaultyDisk();
      const two = await openTwo(folder, faulty.disk);
      faulty.arm(plan);
      const [outcome] = await Promise.allSettled([two.save(two.a.plan('new'), two.b.plan('new'))]);
      const isFired = faulty.disarm() > 0;
      const after = outcome?.status === 'fulfilled' ? 'new' : 'old';
      return { ...two, folder, outcome, isFired, after };
    };
    const everyCall = async (
      kind: 'once' | 'lasting',
      look: (saved: Awaited<ReturnType<typeof saveOn>>) => Promise<void>,
    ) => {
      for (let call = 1; ; call += 1) {
        const saved = await saveOn({ kind, call, code: 'ENOSPC' });
        await look(saved);
        if (!saved.isFired) return;
      }
    };

    it('saves all or none, whichever call fails, and says which', async () => {
      await everyCall('once', async ({ folder, after, a, b, outcome }) => {
        expect(await read(folder)).toEqual(both(after));
        expect([a.data, b.data]).toEqual([after, after]);
        if (outcome?.status === 'rejected')
          expect(outcome.reason).toMatchObject({ code: 'storage' });
      });
    });

    test.each(['once', 'lasting'] as const)(
      'saves again once it is well, wherever it began to fail (%s)',
      async (kind) => {
        await everyCall(kind, async ({ folder, a, b, save }) => {
          await save(a.plan('next'));
          await save(a.plan('newest'), b.plan('newest'));
          expect(await read(folder)).toEqual(both('newest'));
          expect([a.data, b.data]).toEqual(['newest', 'newest']);
        });
      },
    );

    it('has all or none where the process is killed before the disk works again', async () => {
      await everyCall('lasting', async ({ folder }) => {
        await new SaveJournal((await makeContext(folder)).files).recover();
        const [a, b] = await read(folder);
        expect(a).toBe(b);
      });
    });

    it('leaves alone what another program put there before it is taken back', async () => {
      await everyCall('lasting', async ({ folder, after, a, b, save }) => {
        const library = join(folder, 'library.json');
        await rm(library);
        await writeFile(library, write('theirs'));
        await expect(save(a.plan('next'), b.plan('next'))).rejects.toMatchObject({
          code: 'conflict',
        });
        expect(await read(folder)).toEqual([write('theirs'), write(after)]);
      });
    });

    it('saves to the last byte what the system writes only in part', async () => {
      const { folder, isFired } = await saveOn({ kind: 'short' });
      expect(isFired).toBe(true);
      expect(await read(folder)).toEqual(both('new'));
    });
  });

  it.runIf(canMount)(
    'saves none on a full disk, says so, and saves again when there is room',
    async () => {
      const folder = await mountSmallDisk('size=128k');
      const { a, b, save } = await openTwo(folder);
      const large = 'x'.repeat(200_000);
      await expect(save(a.plan('new'), b.plan(large))).rejects.toMatchObject({
        code: 'storage',
        said: { id: 'storage.diskFull' },
      });
      expect(await read(folder)).toEqual(both('old'));
      expect((await readdir(folder)).sort()).toEqual(['.attest', 'library.json', 'sources.json']);
      expect(await readdir(join(folder, '.attest/staging'))).toEqual([]);
      await save(a.plan('new'), b.plan('new'));
      expect(await read(folder)).toEqual(both('new'));
    },
  );

  it.runIf(canMount)('says that a disk is read-only', async () => {
    const folder = await mountSmallDisk('size=128k');
    const { a } = await openTwo(folder);
    remount(folder, 'ro');
    await expect(a.save('new')).rejects.toMatchObject({
      code: 'storage',
      said: { id: 'storage.diskReadOnly' },
    });
    expect(a.data).toBe('old');
  });
});
