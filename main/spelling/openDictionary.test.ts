import { expect, test } from 'vitest';
import { makeTemporaryFolder } from '../testing/temporaryFolder';
import { writeDictionary } from '../testing/writeDictionary';
import { openDictionary } from './openDictionary';

const open = async (words: string[], affixes?: string) =>
  openDictionary(await writeDictionary(await makeTemporaryFolder(), 'xx', words, affixes));

test('knows its words, also at the start of a sentence, and no others', async () => {
  const { has } = await open(['harbour', 'Paris']);
  expect(['harbour', 'Harbour', 'Paris', 'paris', 'harbor'].map(has)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('suggests what may be meant', async () => {
  const { suggest } = await open(['harbour', 'minister']);
  expect(suggest('harbuor')).toEqual(['harbour']);
  expect(suggest('xyzzy')).toEqual([]);
});

test.each([
  ['in Latin 1', 'SET ISO8859-1\nTRY abc\n'],
  ['that names no encoding', 'TRY abc\n'],
  ['of an older Windows', 'SET microsoft-cp1252\n'],
])('reads a dictionary %s', async (_, affixes) => {
  const { has, suggest } = await open(['Straße', 'caña'], `${affixes}REP 1\nREP ss ß\n`);
  expect([has('Straße'), has('caña'), has('cana')]).toEqual([true, true, false]);
  expect(suggest('Strasse')).toContain('Straße');
});

test('keeps apart flags that are no letters of ASCII', async () => {
  const affixes = 'SET ISO8859-1\nSFX é Y 1\nSFX é 0 s .\nSFX è Y 1\nSFX è 0 x .\n';
  const { has } = await open(['port/é', 'chat/è'], affixes);
  expect(['ports', 'portx', 'chats', 'chatx'].map(has)).toEqual([true, false, false, true]);
});

test('takes words apart that are made of others', async () => {
  const { has } = await open(['dampf/c', 'schiff/c'], 'SET UTF-8\nCOMPOUNDFLAG c\n');
  expect([has('dampfschiff'), has('dampfschif')]).toEqual([true, false]);
});

test('says when a dictionary can’t be read', async () => {
  const missing = { language: 'xx', affixes: '/nowhere/xx.aff', words: '/nowhere/xx.dic' };
  await expect(openDictionary(missing)).rejects.toThrow('ENOENT');
  await expect(open(['a'], 'SET nonsense\n')).rejects.toThrow();
});
