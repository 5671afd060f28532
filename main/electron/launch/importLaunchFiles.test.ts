import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { english } from '../../../shared/words/loadWords';
import type { Message } from '../../../shared/words/message';
import { makeTemporaryFolder } from '../../testing/temporaryFolder';
import { importLaunchFiles } from './importLaunchFiles';

/** Imports the files, and answers the names of those that were, and what was told of the others. */
async function importAll(files: readonly string[]) {
  const names: string[] = [];
  const told: string[] = [];
  const importArticle = async ({ name }: { name: string }) => names.push(name);
  const tell = async (message: Message, detail: Message) =>
    void told.push(`${english.say(message)}: ${english.say(detail)}`);
  await importLaunchFiles(files, importArticle, { tell });
  return { names, told };
}

const NO_ADDRESS = 'isn’t the address of a file on this computer';

describe('files that the app is asked to open', () => {
  it('are imported by their paths and by their addresses', async () => {
    const folder = await makeTemporaryFolder();
    const path = join(folder, 'an article — 100%.txt');
    await writeFile(path, 'Text');
    const { href } = pathToFileURL(path);
    const addresses = [href, href.replace('file://', 'FILE://'), href.replace('file://', 'file:')];
    expect(await importAll([path, ...addresses])).toEqual({
      names: Array(4).fill('an article — 100%.txt'),
      told: [],
    });
  });

  it.each([
    ['an address that is no UTF-8', 'file:///%ff%fe', NO_ADDRESS],
    ['an address with a slash in a name', 'file:///etc%2fpasswd', NO_ADDRESS],
    ['an address with half an escape', 'file:///100%', NO_ADDRESS],
    ['an address with a zero in it', 'file:///a%00b', 'No file can have such a name'],
    ['a path with a zero in it', '/a\0b', 'No file can have such a name'],
    ['a file that is gone', '/nowhere/a.txt', 'It is no longer there'],
    ['an endless name', `/${'a'.repeat(100_000)}`, 'longer than the system allows'],
  ])('are told of and do not keep the others: %s', async (_what, file, reason) => {
    const good = join(await makeTemporaryFolder(), 'good.txt');
    await writeFile(good, 'Text');
    const { names, told } = await importAll([file, good]);
    expect(names).toEqual(['good.txt']);
    expect(told).toEqual([expect.stringContaining(`Attest can’t import ${file}: `)]);
    expect(told[0]).toContain(reason);
  });

  it.runIf(process.platform !== 'win32')('are told of on another computer', async () => {
    const { told } = await importAll(['file://host/share/a.txt']);
    expect(told).toEqual([expect.stringContaining(NO_ADDRESS)]);
  });

  it('are told of where they are folders', async () => {
    const folder = await makeTemporaryFolder();
    await mkdir(join(folder, 'a folder'));
    const { told } = await importAll([pathToFileURL(join(folder, 'a folder')).href]);
    expect(told).toEqual([expect.stringContaining('is not a file')]);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'are told of where they can’t be read',
    async () => {
      const path = join(await makeTemporaryFolder(), 'secret.txt');
      await writeFile(path, 'Text');
      await chmod(path, 0);
      const { told } = await importAll([path]);
      expect(told).toEqual([expect.stringContaining('isn’t allowed to read it')]);
    },
  );
});
