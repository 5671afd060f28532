import { describe, expect, it } from 'vitest';
import { type Locator, parseLocator, showLocator, writeLocator } from './locator';

const cases: [string, Locator, string][] = [
  ['page=14', { label: 'page', page: 14, printed: '14' }, '14'],
  ['page=14&printed=xii', { label: 'page', page: 14, printed: 'xii' }, 'xii'],
  ['page=3&printed=A%26B', { label: 'page', page: 3, printed: 'A&B' }, 'A&B'],
  ['t=62.5', { label: 'timestamp', seconds: 62.5 }, '1:02'],
  ['t=0', { label: 'timestamp', seconds: 0 }, '0:00'],
  ['t=3723', { label: 'timestamp', seconds: 3723 }, '1:02:03'],
];

describe('a locator', () => {
  it.each(cases)('is written as %s, read back, and shown', (written, locator, shown) => {
    expect(writeLocator(locator)).toBe(written);
    expect(parseLocator(written)).toEqual(locator);
    expect(showLocator(locator)).toBe(shown);
  });

  it.each(['', 'page=0', 'page=1.5', 'page=x', 't=-1', 't=', 't=soon', 'x=1', null, 7, {}])(
    'is not made of %j',
    (written) => expect(parseLocator(written)).toBeNull(),
  );
});
