import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { makeTemporaryFolder } from '../testing/temporaryFolder';
import { readStamp } from './fileStamp';
import { SaveJournal } from './SaveJournal';
import { type StagedFile, stageFile } from './stageFile';

/** Two files that are staged and written down, as they are when a process is killed in the midst of a save. */
async function makeCutOffSave() {
  const folder = await makeTemporaryFolder();
  await mkdir(join(folder, 'articles'));
  const paths = ['articles/a.json', 'b.json'].map((name) => join(folder, name));
  const staged: StagedFile[] = [];
  const pending = [];
  for (const [index, path] of paths.entries()) {
    if (index === 0) await writeFile(path, 'old');
    const file = await stageFile(path, 'new');
    staged.push(file);
    pending.push({ path, staged: file.stamp, over: await readStamp(path) });
  }
  const journal = new SaveJournal(folder);
  await journal.begin(pending);
  const read = () =>
    Promise.all(paths.map((path) => readFile(path, 'utf8').catch(() => 'not there')));
  return { folder, paths, staged, journal, read };
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

describe('a save that was cut off', () => {
  test.each([0, 1, 2])('is made good after %i of its files were put in place', async (done) => {
    const { folder, staged, journal, read } = await makeCutOffSave();
    for (const file of staged.slice(0, done)) await file.commit();
    await new SaveJournal(folder).recover();
    expect(await read()).toEqual(['new', 'new']);
    expect(await isThere(journal.path)).toBe(false);
  });

  it('leaves alone what another program has changed since', async () => {
    const { folder, paths, read } = await makeCutOffSave();
    await writeFile(paths[0] ?? '', 'theirs');
    await new SaveJournal(folder).recover();
    expect(await read()).toEqual(['theirs', 'new']);
  });

  it('leaves alone what was staged later and may not be whole', async () => {
    const { folder, paths, staged, read } = await makeCutOffSave();
    for (const file of staged) await file.commit();
    await writeFile(`${paths[1]}.tmp`, 'ha');
    await new SaveJournal(folder).recover();
    expect(await read()).toEqual(['new', 'new']);
  });
});

describe('a journal', () => {
  it('that was ended changes nothing', async () => {
    const { folder, journal, read } = await makeCutOffSave();
    await journal.end();
    await new SaveJournal(folder).recover();
    expect(await read()).toEqual(['old', 'not there']);
  });

  test.each(['', 'garbage', '{}', '[{"path":"b.json"}]'])(
    'that is no journal (%j) is removed',
    async (text) => {
      const { folder, journal, read } = await makeCutOffSave();
      await writeFile(journal.path, text);
      await new SaveJournal(folder).recover();
      expect(await read()).toEqual(['old', 'not there']);
      expect(await isThere(journal.path)).toBe(false);
    },
  );
});
