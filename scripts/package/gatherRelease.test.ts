import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { gatherRelease } from './gatherRelease.mjs';

it('puts the packages of several machines into one folder, with one feed for each name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'attest-release-'));
  const from = join(folder, 'from');
  for (const [machine, url] of [
    ['packages-mac-arm64', 'attest-mac-arm64.zip'],
    ['packages-mac-x64', 'attest-mac-x64.zip'],
  ] as const) {
    mkdirSync(join(from, machine), { recursive: true });
    writeFileSync(join(from, machine, url), 'package');
    writeFileSync(
      join(from, machine, 'latest-mac.yml'),
      `version: 1.1.0\nfiles:\n  - url: ${url}\npath: ${url}\n`,
    );
  }
  const to = join(folder, 'to');
  gatherRelease(from, to);
  expect(readdirSync(to)).toEqual(['attest-mac-arm64.zip', 'attest-mac-x64.zip', 'latest-mac.yml']);
  expect(readFileSync(join(to, 'latest-mac.yml'), 'utf8')).toBe(
    'version: 1.1.0\nfiles:\n  - url: attest-mac-x64.zip\n  - url: attest-mac-arm64.zip\npath: attest-mac-x64.zip\n',
  );
  rmSync(folder, { recursive: true });
});
