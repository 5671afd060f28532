import { describe, expect, it } from 'vitest';
import { readTurn } from './readingKeys';

const press = (key: string, held: object = {}) => ({
  ...{ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false },
  ...held,
});

describe('readTurn', () => {
  it.each([
    ['PageDown', {}, 1],
    ['PageUp', {}, -1],
    [' ', {}, 1],
    [' ', { shiftKey: true }, -1],
    ['PageDown', { shiftKey: true }, 0],
    [' ', { ctrlKey: true }, 0],
    ['a', {}, 0],
  ])('of a locked text answers what “%s” with %o turns to', (key, held, turn) => {
    expect(readTurn(press(key, held), true)).toBe(turn);
  });

  it('types a space where the text is edited', () => {
    expect(readTurn(press(' '), false)).toBe(0);
  });
});
