import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../setup/root.mjs';
import { callersFolder } from './callersFolder.mjs';

const byNpm = {
  npm_lifecycle_event: 'cli',
  npm_package_json: join(root, 'package.json'),
  INIT_CWD: '/where/the/person/is',
};

describe('callersFolder', () => {
  it('is the folder npm was called from', () => {
    expect(callersFolder('cli', byNpm)).toBe('/where/the/person/is');
  });

  it.each([
    ['without npm', {}],
    ['from a test that npm runs', { ...byNpm, npm_lifecycle_event: 'test' }],
    ['from a script of another package', { ...byNpm, npm_package_json: '/other/package.json' }],
  ])('is the current folder when called %s', (_, env) => {
    expect(callersFolder('cli', env)).toBe(process.cwd());
  });
});
