import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SpellingChanges, SpellingChoices, SpellingState } from '../../shared/ipc/spelling';
import { makeTemporaryFolder } from '../testing/temporaryFolder';
import { writeDictionary } from '../testing/writeDictionary';
import { createFileSpelling } from './createFileSpelling';
import { openDictionary } from './openDictionary';
import type { OpenSpeller } from './openSpeller';

const first: SpellingChoices = { isOn: true, language: null, ownWords: [] };

/** With a dictionary each of English and German, on a computer that prefers English; `opened` lists those that are read. */
async function makeSpelling(choices: SpellingChanges = {}) {
  const folder = await makeTemporaryFolder();
  await writeDictionary(folder, 'de_DE', ['Hafen']);
  await writeDictionary(folder, 'en_GB', ['harbour']);
  const opened: string[] = [];
  const kept: SpellingChoices[] = [];
  const told: SpellingState[] = [];
  const openSpeller: OpenSpeller = (files) => {
    opened.push(files.language);
    const dictionary = openDictionary(files);
    return {
      check: async (words) => {
        const { has } = await dictionary;
        return words.filter((word) => !has(word));
      },
      suggest: async (word) => (await dictionary).suggest(word),
      close: async () => void opened.push(`closed ${files.language}`),
    };
  };
  const spelling = createFileSpelling({
    folders: [folder, join(folder, 'missing')],
    openSpeller,
    systemLanguages: () => ['en-US', 'es'],
    choices: { ...first, ...choices },
    keep: (now) => kept.push(now),
    onChange: (state) => told.push(state),
  });
  return { folder, spelling, opened, kept, told };
}

const words = ['harbour', 'Hafen', 'wrod'];

test('checks in the computer’s language, and reads no dictionary before', async () => {
  const { spelling, opened } = await makeSpelling();
  expect(await spelling.read()).toEqual({
    ...first,
    by: 'files',
    used: 'en-GB',
    languages: ['de-DE', 'en-GB'],
  });
  expect(opened).toEqual([]);
  expect(await spelling.check(words)).toEqual(['Hafen', 'wrod']);
  expect(await spelling.suggest('harbuor')).toEqual(['harbour']);
  expect(opened).toEqual(['en-GB']);
});

test('checks in the language that is chosen, and says so', async () => {
  const { spelling, opened, kept, told } = await makeSpelling();
  await spelling.check(words);
  await spelling.change({ language: 'de-DE' });
  expect(await spelling.check(words)).toEqual(['harbour', 'wrod']);
  expect(opened).toEqual(['en-GB', 'closed en-GB', 'de-DE']);
  expect(kept).toEqual([{ ...first, language: 'de-DE' }]);
  expect(told.map(({ used }) => used)).toEqual(['de-DE']);
});

test('what is too long for a word is none, and keeps nothing else from being checked', async () => {
  const { spelling } = await makeSpelling();
  expect(await spelling.check(['x'.repeat(101), 'wrod'])).toEqual(['wrod']);
});

test('checks nothing when it is off', async () => {
  const { spelling, opened } = await makeSpelling({ isOn: false });
  expect(await spelling.check(words)).toEqual([]);
  expect(opened).toEqual([]);
});

test('checks nothing in a language without a dictionary', async () => {
  const { spelling } = await makeSpelling({ language: 'hu-HU' });
  expect((await spelling.read()).used).toBeNull();
  expect(await spelling.check(words)).toEqual([]);
  expect(await spelling.suggest('wrod')).toEqual([]);
});

test('a word that is added is right, also at the start of a sentence, and is kept once', async () => {
  const { spelling, kept } = await makeSpelling();
  await spelling.learn('wrod');
  await spelling.learn('wrod');
  expect(await spelling.check(['wrod', 'Wrod', 'wrods'])).toEqual(['wrods']);
  expect(kept).toEqual([{ ...first, ownWords: ['wrod'] }]);
  await spelling.change({ ownWords: [] });
  expect(await spelling.check(['wrod'])).toEqual(['wrod']);
});

test('a dictionary that is installed meanwhile is found, and told of', async () => {
  const { folder, spelling, told } = await makeSpelling({ language: 'es-ES' });
  expect((await spelling.read()).used).toBeNull();
  await writeDictionary(folder, 'es_ES', ['puerto']);
  expect((await spelling.read()).used).toBe('es-ES');
  expect(told.map(({ used }) => used)).toEqual(['es-ES']);
  expect(await spelling.check(['puerto', 'wrod'])).toEqual(['wrod']);
});
