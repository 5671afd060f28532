import { expect, it } from 'vitest';
import { median, percentile } from './percentile';

it.each([
  [[5], 0.95, 5],
  [[3, 1, 2], 0.5, 2],
  [[1, 2, 3, 4], 0.5, 2],
  [Array.from({ length: 100 }, (_, index) => index + 1), 0.95, 95],
  [[1, 2, 3], 0, 1],
  [[1, 2, 3], 1, 3],
])('for %j, the percentile at %d is %d', (samples, share, value) => {
  expect(percentile(samples, share)).toBe(value);
});

it('takes the median, and refuses to make one up', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(() => median([])).toThrow('nothing');
});
