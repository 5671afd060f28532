import { expect, test } from 'vitest';
import { addTags, hasSeparator } from './addTags';

test.each([
  ['one tag', ' money ', ['law', 'money']],
  [
    'several, separated by commas of any script',
    'money, El Salvador，牢狱、法',
    ['law', 'money', 'El Salvador', '牢狱', '法'],
  ],
  ['one that is there already', 'law', ['law']],
  ['one that is there already in another spelling', 'Law', ['law']],
  ['the same one twice', 'money, money', ['law', 'money']],
  ['nothing but white space and commas', ' , ,', ['law']],
])('adds %s', (_case, typed, expected) => {
  expect(addTags(['law'], typed)).toEqual(expected);
});

test('a comma ends a tag, a space does not', () => {
  expect(hasSeparator('El Salvador,')).toBe(true);
  expect(hasSeparator('El Salvador')).toBe(false);
});
