import { describe, expect, it, test } from 'vitest';
import { assertContiguous, migrateFile } from './migrateFile';
import type { Migration } from './migration';
import { migrations, schemaVersion } from './migrations';

const chain: Migration[] = [
  { to: 2, files: { sources: (file) => ({ ...file, steps: 'a' }) } },
  { to: 3, files: { article: (file) => ({ ...file, steps: 'x' }) } },
  { to: 4, files: { sources: (file) => ({ ...file, steps: `${file.steps}b` }) } },
];

describe('migrateFile', () => {
  it('takes a file through every later migration of its kind, in order', () => {
    const migrated = migrateFile('sources', { schemaVersion: 1 }, 1, chain);
    expect(migrated).toEqual({ schemaVersion: 4, steps: 'ab' });
  });

  it('skips the migrations that the file already has', () => {
    const migrated = migrateFile('sources', { schemaVersion: 3, steps: 'a' }, 3, chain);
    expect(migrated).toEqual({ schemaVersion: 4, steps: 'ab' });
  });

  it('increases the version for kinds that did not change', () => {
    expect(migrateFile('library', { id: 1 }, 1, chain)).toEqual({ id: 1, schemaVersion: 4 });
  });

  it('does not touch its input', () => {
    const file = Object.freeze({ schemaVersion: 1 });
    migrateFile('sources', file, 1, chain);
    expect(file).toEqual({ schemaVersion: 1 });
  });
});

describe('the chain of migrations', () => {
  it('is contiguous and ends at the version that is written', () => {
    expect(() => assertContiguous(migrations)).not.toThrow();
    expect(migrations.at(-1)?.to ?? 1).toBe(schemaVersion);
  });

  test.each([
    ['a gap', [2, 4]],
    ['a duplicate version', [2, 2]],
    ['disorder', [3, 2]],
    ['a start other than version 2', [1]],
  ])('%s is refused', (_name, versions) => {
    expect(() => assertContiguous(versions.map((to) => ({ to, files: {} })))).toThrow('Migration');
  });
});
