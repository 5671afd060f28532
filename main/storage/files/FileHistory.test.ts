import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { makeTemporaryFolder } from '../../testing/temporaryFolder';
import { FileHistory, nameOf } from './FileHistory';
import { LibraryFolder } from './LibraryFolder';

const MINUTE_MS = 60_000;
const START_MS = Date.parse('2026-01-02T03:04:05.006Z');

async function makeHistory() {
  const folder = await makeTemporaryFolder();
  await mkdir(join(folder, 'articles'));
  const path = join(folder, 'articles', 'a.json');
  const files = await LibraryFolder.open(folder);
  const history = new FileHistory(files);
  const keep = async (minute: number, keeper = history) => {
    await rm(path, { force: true });
    await writeFile(path, String(minute));
    await keeper.keep(path, START_MS + minute * MINUTE_MS);
  };
  const kept = async () =>
    Promise.all((await history.versions(path)).map(async (p) => Number(await readFile(p, 'utf8'))));
  return { folder, files, path, history, keep, kept };
}

test.each([
  ['before all years', -1e18, '0000-01-01T00-00-00.000Z'],
  ['after all years', 1e18, '9999-12-31T23-59-59.999Z'],
])('a time %s, which a disk may have, has a name', (_when, timeMs, name) => {
  expect(nameOf(timeMs)).toBe(name);
});

describe('FileHistory', () => {
  it('names versions by when they were written, under the path of their file', async () => {
    const { folder, keep } = await makeHistory();
    await keep(0);
    expect(await readdir(join(folder, '.attest/history/articles/a.json'))).toEqual([
      '2026-01-02T03-04-05.006Z.json',
    ]);
  });

  it('always keeps the newest version, and older ones ten minutes apart', async () => {
    const { keep, kept } = await makeHistory();
    for (const minute of [0, 1, 2, 9, 10, 11, 12, 21, 22, 40]) await keep(minute);
    expect(await kept()).toEqual([40, 21, 10, 0]);
  });

  it('counts what earlier sessions kept', async () => {
    const { files, keep, kept } = await makeHistory();
    await keep(0);
    await keep(1, new FileHistory(files));
    await keep(2, new FileHistory(files));
    expect(await kept()).toEqual([2, 0]);
  });

  it('keeps twenty versions in all', async () => {
    const { keep, kept } = await makeHistory();
    for (let hour = 0; hour < 30; hour += 1) await keep(hour * 60);
    const versions = await kept();
    expect(versions).toHaveLength(20);
    expect(versions[0]).toBe(29 * 60);
  });

  it('keeps versions in an older format for good', async () => {
    const { path, history, keep, kept } = await makeHistory();
    await keep(0);
    await history.keep(path, START_MS - MINUTE_MS, 1);
    for (let hour = 1; hour < 30; hour += 1) await keep(hour * 60);
    expect(await kept()).toHaveLength(21);
    expect((await history.versions(path)).at(-1)).toMatch(/\.v1\.json$/);
  });

  it('starts over where its folder was deleted in the meantime', async () => {
    const { folder, keep, kept } = await makeHistory();
    await keep(0);
    await rm(join(folder, '.attest'), { recursive: true });
    await keep(20);
    expect(await kept()).toEqual([20]);
  });
});
