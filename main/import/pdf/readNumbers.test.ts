import { describe, expect, it } from 'vitest';
import { readNumber, readNumbers } from './readNumbers';

describe('readNumber', () => {
  it.each([
    ['12', 12],
    ['iv', 4],
    ['xii', 12],
    ['XXXIX', 39],
    ['xc', 90],
  ])('reads %s', (text, value) => expect(readNumber(text)).toBe(value));

  it.each(['', 'a', '1a', 'x y'])('reads no number in “%s”', (text) => {
    expect(readNumber(text)).toBeNaN();
  });
});

it('readNumbers finds all of them in their order', () => {
  expect(readNumbers('Part iv, page 12 of 300')).toEqual([4, 12, 300]);
});
