import { expect, test } from 'vitest';
import { parseSpellingChoices } from './spellingMemory';

const first = { isOn: true, language: null, ownWords: [] };

test.each([
  ['nothing', null, first],
  ['something else', 'off', first],
  [
    'what was chosen',
    { ...first, isOn: false, language: 'de' },
    { ...first, isOn: false, language: 'de' },
  ],
  [
    'the rest of what is damaged',
    { isOn: 'no', ownWords: ['a', 7, '', ' b '] },
    { ...first, ownWords: ['a', 'b'] },
  ],
])('a file may hold %s', (_, settings, choices) => {
  expect(parseSpellingChoices(settings)).toEqual(choices);
});
