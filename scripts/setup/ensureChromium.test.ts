import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureChromium, findChromium } from './ensureChromium.mjs';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attest-chromium-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Puts a program on the path that exits with this code. */
function putProgram(name: string, exitCode: number): string {
  const path = join(folder, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, `#!/bin/sh\nexit ${exitCode}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe.skipIf(process.platform === 'win32')('findChromium', () => {
  it('finds it by Debian’s name for it', async () => {
    const path = putProgram('chromium', 0);
    putProgram('google-chrome', 0);
    expect(await findChromium({ PATH: folder })).toBe(path);
  });

  it('skips a program that only explains how to install it', async () => {
    putProgram('chromium', 1);
    const path = putProgram('google-chrome', 0);
    expect(await findChromium({ PATH: folder })).toBe(path);
  });

  it('finds none if there is none', async () => {
    expect(await findChromium({ PATH: folder })).toBeUndefined();
  });
});

describe.skipIf(process.platform === 'win32')('ensureChromium', () => {
  it('takes the one that ATTEST_CHROMIUM names', async () => {
    putProgram('chromium', 0);
    const path = putProgram('another', 0);
    expect(await ensureChromium({ PATH: folder, ATTEST_CHROMIUM: path })).toBe(path);
  });

  it.each([
    ['does not start', () => putProgram('another', 1)],
    ['is not there', () => join(folder, 'nothing')],
  ])('does not take another if that one %s', async (_how, give) => {
    putProgram('chromium', 0);
    const told = give();
    await expect(ensureChromium({ PATH: folder, ATTEST_CHROMIUM: told })).rejects.toThrow(told);
  });

  it('is installed if there is none', async () => {
    const install = async (packages: readonly string[]) => {
      for (const name of packages) putProgram(name, 0);
      return true;
    };
    expect(await ensureChromium({ PATH: folder }, install)).toBe(join(folder, 'chromium'));
  });

  it('does without if none is available', async () => {
    expect(await ensureChromium({ PATH: folder }, async () => false)).toBeUndefined();
  });

  it.runIf(process.platform === 'linux')('does not do without in CI', async () => {
    const asked = ensureChromium({ PATH: folder, CI: 'true' }, async () => false);
    await expect(asked).rejects.toThrow('there is no Chromium here');
  });
});
