import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstPlace } from '../../../shared/ipc/articlePlace';
import type { ArticleId } from '../../../shared/model/ids';
import { makeTemporaryFolder } from '../../testing/temporaryFolder';
import { openPlaceMemory } from './placeMemory';

/** A memory in a folder of its own, whose delayed writes happen when the test says so. */
async function makeMemory() {
  const folder = await makeTemporaryFolder();
  const file = join(folder, 'places/lib_1.json');
  const tasks: (() => void)[] = [];
  const open = () => openPlaceMemory(file, (task) => tasks.push(task));
  const passTime = () => {
    for (const task of tasks.splice(0)) task();
  };
  return { folder, file, open, passTime, tasks };
}

const place = { ...firstPlace, seen: 4, length: 10 };

describe('openPlaceMemory', () => {
  it('remembers places over a restart', async () => {
    const { open, passTime } = await makeMemory();
    open().note('art_0001', place);
    passTime();
    expect(open().list()).toEqual([['art_0001', place]]);
  });

  it('writes once for many notes, and at the end what is not written yet', async () => {
    const { open, tasks } = await makeMemory();
    const memory = open();
    memory.note('art_0001', firstPlace);
    memory.note('art_0001', place);
    expect(tasks).toHaveLength(1);
    memory.flush();
    expect(open().list()).toEqual([['art_0001', place]]);
  });

  it('keeps the 2,000 articles read last', async () => {
    const { open } = await makeMemory();
    const memory = open();
    for (let number = 0; number < 2001; number += 1)
      memory.note(`art_${String(number).padStart(4, '0')}`, firstPlace);
    memory.note('art_0001', place);
    const ids = memory.list().map(([id]) => id);
    expect(ids).toHaveLength(2000);
    expect(ids).not.toContain<ArticleId>('art_0000');
    expect(ids.at(-1)).toBe('art_0001');
  });

  it.each([
    ['not JSON', '{'],
    ['something else', '{"a":1}'],
    ['damaged entries', '[["art_0001"], 3, ["x", {}]]'],
  ])('starts anew with %s', async (_what, content) => {
    const { open, file, passTime } = await makeMemory();
    open().note('art_0001', place);
    passTime();
    await writeFile(file, content);
    expect(open().list()).toEqual([]);
  });

  it('leaves no drafts behind', async () => {
    const { open, file, passTime } = await makeMemory();
    open().note('art_0001', place);
    passTime();
    expect(await readdir(join(file, '..'))).toEqual(['lib_1.json']);
    expect(JSON.parse(await readFile(file, 'utf8'))).toHaveLength(1);
  });
});
