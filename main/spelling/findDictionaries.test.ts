import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { makeTemporaryFolder } from '../testing/temporaryFolder';
import { dictionaryFolders, findDictionaries } from './findDictionaries';

async function makeFolder(...names: string[]): Promise<string> {
  const folder = await makeTemporaryFolder();
  for (const name of names) await writeFile(join(folder, name), '');
  return folder;
}

test.each([
  ['a language', ['en.aff', 'en.dic'], ['en']],
  ['one of a region', ['de_AT.aff', 'de_AT.dic'], ['de-AT']],
  ['one of a script', ['sr-Latn.aff', 'sr-Latn.dic'], ['sr-Latn']],
  ['a variety', ['de_DE_frami.aff', 'de_DE_frami.dic'], ['de-DE-frami']],
  ['Thai', ['th_TH.aff', 'th_TH.dic'], ['th-TH']],
  ['all of them, by language', ['fr.dic', 'fr.aff', 'en.dic', 'en.aff'], ['en', 'fr']],
  ['no word list without its affixes', ['en.dic'], []],
  ['no affixes without their words', ['en.aff'], []],
  ['no hyphenation', ['hyph_en_US.aff', 'hyph_en_US.dic'], []],
  ['no thesaurus', ['th_en_US_v2.aff', 'th_en_US_v2.dic'], []],
  ['nothing else', ['README.aff', 'README.dic'], []],
])('finds %s', async (_, names, languages) => {
  const found = findDictionaries([await makeFolder(...names)]);
  expect(found.map(({ language }) => language)).toEqual(languages);
});

test('of two dictionaries of a language, that in the earlier folder counts', async () => {
  const first = await makeFolder('en_US.aff', 'en_US.dic');
  const second = await makeFolder('en_US.aff', 'en_US.dic');
  expect(findDictionaries([first, second])).toEqual([
    { language: 'en-US', affixes: join(first, 'en_US.aff'), words: join(first, 'en_US.dic') },
  ]);
});

test('a folder that is not there has none', async () => {
  const folder = await makeTemporaryFolder();
  await mkdir(join(folder, 'empty'));
  expect(findDictionaries([join(folder, 'missing'), join(folder, 'empty')])).toEqual([]);
});

test('the environment may name other folders than the system’s', () => {
  expect(dictionaryFolders({})).toContain('/usr/share/hunspell');
  expect(dictionaryFolders({ ATTEST_DICTIONARIES: ['/a', '/b'].join(delimiter) })).toEqual([
    '/a',
    '/b',
  ]);
  expect(dictionaryFolders({ ATTEST_DICTIONARIES: '' })).toEqual([]);
});
