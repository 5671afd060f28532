import { expect, test } from 'vitest';
import { stepIndex } from './stepIndex';

test.each([
  ['down goes to the next', 'ArrowDown', 3, 4],
  ['up goes to the one before', 'ArrowUp', 3, 2],
  ['down stays at the end', 'ArrowDown', 9, 9],
  ['up stays at the beginning', 'ArrowUp', 0, 0],
  ['down begins at the first where none is active', 'ArrowDown', -1, 0],
  ['up too', 'ArrowUp', -1, 0],
  ['a page down', 'PageDown', 2, 6],
  ['a page up stops at the first', 'PageUp', 2, 0],
  ['Home', 'Home', 5, 0],
  ['End', 'End', 5, 9],
  ['from one beyond the end, up goes to the last', 'ArrowUp', 10, 9],
  ['other keys go nowhere', 'a', 5, null],
])('%s', (_case, key, index, expected) => {
  expect(stepIndex(key, index, 10, 4)).toBe(expected);
});

test('a page is at least a row', () => {
  expect(stepIndex('PageDown', 2, 10, 0)).toBe(3);
});

test('an empty list leads nowhere', () => {
  expect(stepIndex('ArrowDown', -1, 0, 4)).toBeNull();
});
