import { describe, expect, it } from 'vitest';
import { isTreeComplete } from './installPackages.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/a-darwin': { version: '1.0.0', integrity: 'sha512-d', optional: true },
  },
};

describe('isTreeComplete', () => {
  it.each([
    ['has all', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } }, true],
    [
      'has another version',
      { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } },
      false,
    ],
    ['has other content', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } }, false],
    ['lacks a package', {}, false],
  ])('judges a tree that %s', (_, packages, isComplete) => {
    expect(isTreeComplete(lock, { packages })).toBe(isComplete);
  });

  it('rejects an optional package in another version', () => {
    const packages = {
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      'node_modules/a-darwin': { version: '0.9.0', integrity: 'sha512-o' },
    };
    expect(isTreeComplete(lock, { packages })).toBe(false);
  });
});
