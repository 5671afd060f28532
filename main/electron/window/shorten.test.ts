import { expect, it } from 'vitest';
import { shorten, shortenWords } from './shorten';

it.each([
  ['leaves a short text as it is', 'abcde', 5, 'abcde'],
  ['keeps both ends of a longer one', 'abcdefgh', 5, 'ab…gh'],
  ['leaves room for the dots', 'abcdefgh', 6, 'ab…gh'],
  ['parts no character', 'a😀bcd😀e', 5, 'a…e'],
])('%s', (_what, text, most, short) => {
  expect(shorten(text, most)).toBe(short);
});

it('shortens only the words that are too long', () => {
  expect(shortenWords('It is\nin /abcdefgh and /a.', 5)).toBe('It is\nin /a…gh and /a.');
});
