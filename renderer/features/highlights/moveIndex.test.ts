import { expect, test } from 'vitest';
import { moveIndex } from './moveIndex';

test.each([
  ['down goes to the next', 'ArrowDown', 3, 4],
  ['up goes to the one before', 'ArrowUp', 3, 2],
  ['down stays at the end', 'ArrowDown', 9, 9],
  ['up stays at the beginning', 'ArrowUp', 0, 0],
  ['down begins at the first where none is shown', 'ArrowDown', -1, 0],
  ['up begins at the last where none is shown', 'ArrowUp', -1, 9],
  ['a page down', 'PageDown', 2, 6],
  ['a page up stops at the first', 'PageUp', 2, 0],
  ['Home', 'Home', 5, 0],
  ['End', 'End', 5, 9],
  ['from one beyond the end, up goes to the last', 'ArrowUp', 10, 9],
  ['other keys lead nowhere', 'a', 5, null],
])('%s', (_case, key, from, expected) => {
  expect(moveIndex(key, from, 10, 4)).toBe(expected);
});

test('an empty list leads nowhere', () => {
  expect(moveIndex('ArrowDown', -1, 0, 4)).toBeNull();
});
