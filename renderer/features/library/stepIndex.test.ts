import { describe, expect, it } from 'vitest';
import { stepIndex } from './stepIndex';

describe('stepIndex', () => {
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowDown', 99, 99],
    ['ArrowUp', 3, 2],
    ['ArrowUp', 0, 0],
    ['PageDown', 95, 99],
    ['PageUp', 12, 2],
    ['Home', 50, 0],
    ['End', 50, 99],
  ])('%s at row %i goes to %i', (key, index, expected) => {
    expect(stepIndex(key, index, 100, 10)).toBe(expected);
  });

  it('goes nowhere by other keys, and in a list of none', () => {
    expect(stepIndex('x', 3, 100, 10)).toBeNull();
    expect(stepIndex('ArrowDown', 0, 0, 10)).toBeNull();
  });
});
