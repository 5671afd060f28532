import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { english } from '../../../shared/words/loadWords';
import type { Message } from '../../../shared/words/message';
import { makeTemporaryFolder } from '../../testing/temporaryFolder';
import type { Openings } from './handover';
import { refuseOtherLibrary } from './refuseOtherLibrary';

async function refuse(open: string, library: string | null, what: Partial<Openings> = {}) {
  const told: string[] = [];
  const tell = async (_message: Message, detail: Message) => void told.push(english.say(detail));
  const openings = { library, files: [], links: [], ...what };
  const isRefused = await refuseOtherLibrary(open, openings, { tell });
  return { isRefused, told };
}

const accepted = { isRefused: false, told: [] };

describe('a start while a library is open', () => {
  it('is heard where it names no library', async () => {
    expect(await refuse('/a', null)).toEqual(accepted);
  });

  it('is heard where it names the same one, by whatever path', async () => {
    const folder = await makeTemporaryFolder();
    await mkdir(join(folder, 'a'));
    await symlink(join(folder, 'a'), join(folder, 'b'), 'junction');
    expect(await refuse(join(folder, 'a'), join(folder, 'b'))).toEqual(accepted);
    expect(await refuse(join(folder, 'b'), join(folder, 'a'))).toEqual(accepted);
  });

  it('is heard where it names the same one, which is gone', async () => {
    const gone = join(await makeTemporaryFolder(), 'gone');
    expect(await refuse(gone, gone)).toEqual(accepted);
  });

  it.each([
    ['by itself', {}, /^Attest is open with the library in \S+\. Close it to open \S+\.$/],
    ['with files', { files: ['/a.txt'] }, /The files for that library were not imported\.$/],
    ['with links', { links: ['attest:a'] }, /The links into that library were not opened\.$/],
    ['with both', { files: ['/a.txt'], links: ['attest:a'] }, /imported, and the links into it/],
  ])('is told of another library, %s', async (_how, what, words) => {
    const folder = await makeTemporaryFolder();
    const { isRefused, told } = await refuse(folder, join(folder, 'another'), what);
    expect(isRefused).toBe(true);
    expect(told).toEqual([expect.stringMatching(words)]);
    expect(told[0]).toContain(`Close it to open ${join(folder, 'another')}.`);
  });
});
