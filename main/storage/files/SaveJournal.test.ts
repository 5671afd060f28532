import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { makeTemporaryFolder } from '../../testing/temporaryFolder';
import { LibraryFolder } from './LibraryFolder';
import { SaveJournal } from './SaveJournal';
import type { StagedFile } from './StagedFile';

/** Two files that are staged and in the journal, as when a process is killed in the middle of a save. */
async function makeCutOffSave() {
  const folder = await makeTemporaryFolder();
  const files = await LibraryFolder.open(folder);
  await mkdir(join(folder, 'articles/art_0000'), { recursive: true });
  const paths = ['articles/art_0000/article.json', 'sources.json'].map((name) =>
    join(folder, name),
  );
  const staged: StagedFile[] = [];
  const pending = [];
  for (const [index, path] of paths.entries()) {
    if (index === 0) await writeFile(path, 'old');
    const file = await files.stage(path, 'new');
    staged.push(file);
    pending.push({
      path,
      name: file.name,
      staged: file.stamp,
      over: await files.stamp(path),
    });
  }
  const journal = new SaveJournal(files);
  await journal.begin(pending);
  const read = () =>
    Promise.all(paths.map((path) => readFile(path, 'utf8').catch(() => 'not there')));
  return { folder, files, paths, staged, journal, read };
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

describe('an interrupted save', () => {
  test.each([0, 1, 2])('is completed after %i of its files were put in place', async (done) => {
    const { files, staged, journal, read } = await makeCutOffSave();
    for (const file of staged.slice(0, done)) await file.commit();
    await new SaveJournal(files).recover();
    expect(await read()).toEqual(['new', 'new']);
    expect(await isThere(journal.path)).toBe(false);
  });

  it('leaves alone what another program has changed since', async () => {
    const { files, paths, read } = await makeCutOffSave();
    await writeFile(paths[0] ?? '', 'theirs');
    await new SaveJournal(files).recover();
    expect(await read()).toEqual(['theirs', 'new']);
  });

  it('leaves alone what was staged later and may not be whole', async () => {
    const { files, folder, staged, read } = await makeCutOffSave();
    for (const file of staged) await file.commit();
    await writeFile(join(folder, '.attest/staging', staged[1]?.name ?? ''), 'ha');
    await new SaveJournal(files).recover();
    expect(await read()).toEqual(['new', 'new']);
  });
});

describe('an interrupted deletion', () => {
  const target = '.attest/trash/art_0000-1.deleted';
  async function makeCutOffDeletion() {
    const save = await makeCutOffSave();
    const { folder, journal, paths, staged } = save;
    const [, path = ''] = paths;
    const [, sources] = staged;
    if (!sources) throw new Error('Nothing is staged.');
    const entry = { path, name: sources.name, staged: sources.stamp, over: null };
    const move = { path: join(folder, 'articles/art_0000'), target: join(folder, target) };
    await journal.begin([entry, move]);
    return { ...save, isMoved: () => isThere(join(folder, target, 'article.json')) };
  }

  it('is completed, folder and files', async () => {
    const { files, folder, isMoved } = await makeCutOffDeletion();
    await new SaveJournal(files).recover();
    expect(await isMoved()).toBe(true);
    expect(await isThere(join(folder, 'articles/art_0000'))).toBe(false);
    expect(await isThere(join(folder, 'sources.json'))).toBe(true);
  });

  it('that had failed is taken back', async () => {
    const { files, folder, journal, isMoved } = await makeCutOffDeletion();
    await files.move(join(folder, 'articles/art_0000'), join(folder, target));
    await journal.turnBack();
    await new SaveJournal(files).recover();
    expect(await isMoved()).toBe(false);
    expect(await isThere(join(folder, 'articles/art_0000/article.json'))).toBe(true);
    expect(await isThere(join(folder, 'sources.json'))).toBe(false);
  });

  test.each([
    ['articles', target],
    ['articles/art_0000', '.attest/history'],
    ['articles/art_0000', '../outside'],
    ['attachments', target],
  ])('never moves %s to %s', async (path, to) => {
    const { files, folder, journal } = await makeCutOffSave();
    await writeFile(journal.path, JSON.stringify([{ path, target: to }]));
    await new SaveJournal(files).recover();
    expect(await isThere(join(folder, 'articles/art_0000/article.json'))).toBe(true);
  });
});

describe('a journal', () => {
  it('that was ended changes nothing', async () => {
    const { files, journal, read } = await makeCutOffSave();
    await journal.end();
    await new SaveJournal(files).recover();
    expect(await read()).toEqual(['old', 'not there']);
  });

  test.each(['', 'garbage', '{}', '[{"path":"sources.json"}]'])(
    'that is no journal (%j) is removed',
    async (text) => {
      const { files, journal, read } = await makeCutOffSave();
      await writeFile(journal.path, text);
      await new SaveJournal(files).recover();
      expect(await read()).toEqual(['old', 'not there']);
      expect(await isThere(journal.path)).toBe(false);
    },
  );

  test.each([
    '../sources.json',
    '/etc/passwd',
    'articles/../../x/article.json',
    'articles/art_0000/../../../x/article.json',
    'articles/art_0000/revisions/../../../../x.json',
    '.attest/index.json',
    'articles/art_0000/notes.json',
  ])('that names %s puts nothing there', async (path) => {
    const { files, paths, journal, read } = await makeCutOffSave();
    const [entry] = JSON.parse(await readFile(journal.path, 'utf8'));
    const entries = [{ ...entry, over: null, path }];
    await writeFile(journal.path, JSON.stringify(entries));
    const target = join(files.path, path);
    const before = await isThere(target);
    await new SaveJournal(files).recover();
    expect(await isThere(target)).toBe(before);
    expect(await read()).toEqual(['old', 'not there']);
    expect(paths).not.toContain(target);
  });

  test.each(['../saving.json', 'x.tmp', '../../sources.json'])(
    'that calls a staged file %s takes nothing from there',
    async (name) => {
      const { files, journal, read } = await makeCutOffSave();
      const entries = JSON.parse(await readFile(journal.path, 'utf8'));
      await writeFile(journal.path, JSON.stringify([{ ...entries[1], name }]));
      await new SaveJournal(files).recover();
      expect(await read()).toEqual(['old', 'not there']);
    },
  );
});
