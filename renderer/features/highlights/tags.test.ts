import { expect, test } from 'vitest';
import { english } from '../../../shared/words/loadWords';
import { makeTestHighlight } from '../../testing/makeTestHighlight';
import { addTags, hasSeparator, listTags } from './tags';

test.each([
  ['one tag', ' money ', ['law', 'money']],
  [
    'several, separated by commas of any script',
    'money, El Salvador，牢狱、法',
    ['law', 'money', 'El Salvador', '牢狱', '法'],
  ],
  ['one that is there already', 'law', ['law']],
  ['the same one twice', 'money, money', ['law', 'money']],
  ['nothing but white space and commas', ' , ,', ['law']],
])('adds %s', (_case, typed, expected) => {
  expect(addTags(['law'], typed)).toEqual(expected);
});

test('a comma ends a tag, a space does not', () => {
  expect(hasSeparator('El Salvador,')).toBe(true);
  expect(hasSeparator('El Salvador')).toBe(false);
});

test('tags are sorted by how often they are used, then by name', () => {
  const highlights = [
    makeTestHighlight('hl_1111', 'one', { tags: ['prison', 'money'] }),
    makeTestHighlight('hl_2222', 'two', { tags: ['law', 'money'] }),
    makeTestHighlight('hl_3333', 'three'),
  ];
  expect(listTags(highlights, english.compare)).toEqual(['money', 'law', 'prison']);
});
