import { expect, test } from 'vitest';
import type { SpellingChanges, SpellingState } from '../../../shared/ipc/spelling';
import { english } from '../../../shared/words/loadWords';
import { misspellingItems, spellingMenu } from './spellingItems';

const state: SpellingState = {
  isOn: true,
  by: 'files',
  language: null,
  used: 'en-GB',
  languages: ['bs-BA', 'en-GB'],
  ownWords: [],
};

/** The menu’s items: whether they are chosen, and their labels; in brackets where they can’t be used. */
function listItems(shown: SpellingState): string[] {
  const { submenu } = spellingMenu(shown, () => {}, english);
  if (!Array.isArray(submenu)) throw new Error('It has no items.');
  return submenu.map(({ type, label, checked, enabled = true }) =>
    type === 'separator' ? '—' : `${checked ? '✓ ' : ''}${enabled ? label : `(${label})`}`,
  );
}

test('a misspelled word has its suggestions, and can be added to the dictionary', () => {
  const done: string[] = [];
  const items = misspellingItems(
    { word: 'harbuor', suggestions: ['harbour', 'harbours'] },
    { replaceBy: (word) => done.push(`by ${word}`), learn: (word) => done.push(`learn ${word}`) },
    english,
  );
  expect(items.map(({ label }) => label)).toEqual([
    'harbour',
    'harbours',
    undefined,
    'Add to dictionary',
  ]);
  for (const { click } of items) click && Reflect.apply(click, null, []);
  expect(done).toEqual(['by harbour', 'by harbours', 'learn harbuor']);
});

test('a word that resembles none says so', () => {
  const deeds = { replaceBy: () => {}, learn: () => {} };
  const [first] = misspellingItems({ word: 'xyzzy', suggestions: [] }, deeds, english);
  expect(first).toEqual({ label: 'No suggestions', enabled: false });
});

test.each<[string, Partial<SpellingState>, string[]]>([
  [
    'the languages there are dictionaries of, and the computer’s',
    {},
    [
      '✓ Check spelling',
      '—',
      '✓ Computer’s language',
      'Bosnian (Bosnia && Herzegovina)',
      'British English',
    ],
  ],
  [
    'the language that was chosen',
    { language: 'en-GB', languages: ['en-GB'] },
    ['✓ Check spelling', '—', 'Computer’s language', '✓ British English'],
  ],
  [
    'no language to choose while it is off',
    { isOn: false, languages: ['en-GB'] },
    ['Check spelling', '—', '✓ (Computer’s language)', '(British English)'],
  ],
  [
    'what to do where there is no dictionary',
    { used: null, languages: [] },
    [
      '✓ Check spelling',
      '(No dictionary for your language. Install one, such as hunspell-en-gb or hunspell-es.)',
    ],
  ],
  [
    'nothing about dictionaries where the system has them',
    { by: 'system', used: null, languages: [] },
    ['✓ Check spelling'],
  ],
])('the menu has %s', (_, changes, items) => {
  expect(listItems({ ...state, ...changes })).toEqual(items);
});

test('choosing turns it off, or changes the language', () => {
  const done: SpellingChanges[] = [];
  const { submenu } = spellingMenu(state, (choices) => done.push(choices), english);
  if (!Array.isArray(submenu)) throw new Error('It has no items.');
  for (const { click } of submenu) click && Reflect.apply(click, null, []);
  expect(done).toEqual([
    { isOn: false },
    { language: null },
    { language: 'bs-BA' },
    { language: 'en-GB' },
  ]);
});
