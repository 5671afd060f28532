import { describe, expect, it } from 'vitest';
import { findLockfileProblems } from './findLockfileProblems.mjs';

const integrity = 'sha512-x';

describe('findLockfileProblems', () => {
  it('accepts a lockfile with every platform’s packages, nested or not', () => {
    const packages = {
      '': {},
      'node_modules/tool': {
        integrity,
        optionalDependencies: { 'tool-linux': '1', 'tool-darwin': '1' },
      },
      'node_modules/tool-linux': { integrity },
      'node_modules/tool/node_modules/tool-darwin': { integrity },
      'node_modules/@a/b/node_modules/c': { integrity, optionalDependencies: { d: '1', e: '1' } },
      'node_modules/@a/b/node_modules/d': { integrity },
      'node_modules/e': { integrity },
    };
    expect(findLockfileProblems({ packages })).toEqual([]);
  });

  it('names a platform’s package that npm left out', () => {
    const packages = {
      'node_modules/tool': { integrity, optionalDependencies: { 'tool-darwin': '1' } },
    };
    const [problem, ...others] = findLockfileProblems({ packages });
    expect(problem).toContain('tool-darwin');
    expect(others).toEqual([]);
  });

  it('names a package not pinned by a hash', () => {
    expect(
      findLockfileProblems({ packages: { 'node_modules/tool': { version: '1.0.0' } } }),
    ).toEqual(['node_modules/tool has no integrity.']);
  });
});
