import { expect, test } from 'vitest';
import type { SpellingState } from '../../../shared/ipc/spelling';
import { createSystemSpelling } from './createSystemSpelling';

/** On a computer that prefers Mexican Spanish; `done` is what Chromium was told. */
function makeSpelling({ isMac = false, isOn = true } = {}) {
  const done: string[] = [];
  const words = new Set(['Attest']);
  const told: SpellingState[] = [];
  const spelling = createSystemSpelling({
    session: {
      availableSpellCheckerLanguages: ['de-DE', 'en-US', 'es-ES'],
      setSpellCheckerLanguages: (languages) => void done.push(`languages: ${languages}`),
      setSpellCheckerEnabled: (isEnabled) => void done.push(isEnabled ? 'on' : 'off'),
      addWordToSpellCheckerDictionary: (word) => words.add(word) !== null,
      removeWordFromSpellCheckerDictionary: (word) => words.delete(word),
      listWordsInSpellCheckerDictionary: async () => [...words],
    },
    isMac,
    systemLanguages: () => ['es-MX'],
    choices: { isOn, language: null, ownWords: [] },
    keep: () => {},
    onChange: (state) => told.push(state),
  });
  return { spelling, done, told };
}

test('Windows checks in the computer’s language, or in the one that is chosen', async () => {
  const { spelling, done, told } = makeSpelling();
  await spelling.change({ language: 'de-DE' });
  expect(done).toEqual(['languages: es-ES', 'on', 'languages: de-DE', 'on']);
  expect(told.map(({ used }) => used)).toEqual(['de-DE']);
});

test('macOS finds the language by itself', async () => {
  const { spelling, done } = makeSpelling({ isMac: true });
  expect(done).toEqual(['on']);
  expect(await spelling.read()).toMatchObject({ by: 'system', languages: [], used: null });
});

test('a system that is told not to check has no language to fetch anything for', () => {
  expect(makeSpelling({ isOn: false }).done).toEqual(['languages: ', 'off']);
});

test('Chromium keeps the person’s own words', async () => {
  const { spelling } = makeSpelling();
  await spelling.learn('wrod');
  expect((await spelling.read()).ownWords).toEqual(['Attest', 'wrod']);
  await spelling.change({ ownWords: ['wrod'] });
  expect((await spelling.read()).ownWords).toEqual(['wrod']);
});
