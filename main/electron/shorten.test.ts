import { expect, it } from 'vitest';
import { shorten } from './shorten';

it.each([
  ['leaves a short text as it is', 'abcde', 5, 'abcde'],
  ['keeps both ends of a longer one', 'abcdefgh', 5, 'ab…gh'],
  ['leaves room for the dots', 'abcdefgh', 6, 'ab…gh'],
  ['parts no character', 'a😀bcd😀e', 5, 'a…e'],
])('%s', (_what, text, most, short) => {
  expect(shorten(text, most)).toBe(short);
});
