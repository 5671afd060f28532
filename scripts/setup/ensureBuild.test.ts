import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureBuild, isBuildCurrent } from './ensureBuild.mjs';

let root = '';

/** Stands in for the bundler: counts its runs, and fails on request. */
const bundler = `
import { appendFileSync, existsSync } from 'node:fs';
appendFileSync('builds.txt', 'x');
process.exit(existsSync('broken') ? 1 : 0);
`;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'attest-build-'));
  write('node_modules/electron-vite/bin/electron-vite.js', bundler);
  write('node_modules/electron-vite/package.json', '{"type":"module"}');
  write('package.json', '{}');
  write('package-lock.json', '{}');
  write('main/index.ts', 'one');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string) {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

function countBuilds(): number {
  return readFileSync(join(root, 'builds.txt'), 'utf8').length;
}

describe('ensureBuild', () => {
  it('builds once, and not again until something changes', async () => {
    expect(isBuildCurrent(root)).toBe(false);
    await ensureBuild(root);
    expect(isBuildCurrent(root)).toBe(true);
    await ensureBuild(root);
    expect(countBuilds()).toBe(1);
  });

  it.each([
    ['a changed file', () => write('main/index.ts', 'two')],
    ['a new file', () => write('shared/model/x.ts', '')],
    ['a removed file', () => rmSync(join(root, 'main/index.ts'))],
    ['other packages', () => write('package-lock.json', '{ }')],
  ])('rebuilds after %s, whatever its time', async (_, change) => {
    await ensureBuild(root);
    change();
    expect(isBuildCurrent(root)).toBe(false);
    await ensureBuild(root);
    expect(countBuilds()).toBe(2);
  });

  it('does not build for files with only a new time, as from a checkout', async () => {
    await ensureBuild(root);
    utimesSync(join(root, 'main/index.ts'), 1, 1);
    expect(isBuildCurrent(root)).toBe(false);
    await ensureBuild(root);
    expect(isBuildCurrent(root)).toBe(true);
    expect(countBuilds()).toBe(1);
  });

  it('does not build for a test', async () => {
    await ensureBuild(root);
    write('main/index.test.ts', 'test');
    expect(isBuildCurrent(root)).toBe(true);
  });

  it('is not current after a failed build', async () => {
    await ensureBuild(root);
    write('broken', '');
    write('main/index.ts', 'two');
    await expect(ensureBuild(root)).rejects.toThrow('could not be built');
    write('main/index.ts', 'one');
    expect(isBuildCurrent(root)).toBe(false);
  });
});
