import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  downloadOfficialElectron,
  electronExecutable,
  explainFailure,
  findOfficialElectron,
} from './officialElectron.mjs';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'attest-official-'));
  write('package.json', '{"version":"45.0.0"}');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Writes a file of the electron package. */
function write(path: string, text: string) {
  const file = join(root, 'node_modules/electron', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function install() {
  write(join('dist', electronExecutable), '');
  write('dist/version', '45.0.0');
  write('path.txt', electronExecutable);
}

describe('findOfficialElectron', () => {
  it('finds the installed build', () => {
    install();
    expect(findOfficialElectron(root)).toBe(join(root, 'node_modules/electron/dist'));
  });

  it.each([
    ['in another version', () => write('dist/version', '44.0.0')],
    ['half unpacked', () => rmSync(join(root, 'node_modules/electron/path.txt'))],
    [
      'without its executable',
      () => rmSync(join(root, 'node_modules/electron/dist', electronExecutable)),
    ],
  ])('finds none %s', (_, spoil) => {
    install();
    spoil();
    expect(findOfficialElectron(root)).toBeUndefined();
  });
});

describe('downloadOfficialElectron', () => {
  /** An installer that does what the package's own does, with a file in the temporary folder. */
  const installer = `
    const { mkdirSync, writeFileSync } = require('node:fs');
    const { dirname, join } = require('node:path');
    const executable = ${JSON.stringify(electronExecutable)};
    writeFileSync(join(process.env.TMPDIR, 'half'), '');
    mkdirSync(dirname(join(__dirname, 'dist', executable)), { recursive: true });
    writeFileSync(join(__dirname, 'dist', executable), '');
    writeFileSync(join(__dirname, 'dist', 'version'), '45.0.0');
    writeFileSync(join(__dirname, 'path.txt'), executable);
  `;

  it('gives no reason if it succeeds, and keeps temporary files in the work folder', async () => {
    write('install.js', installer);
    const workFolder = join(root, 'work');
    mkdirSync(workFolder);
    expect(await downloadOfficialElectron(root, workFolder)).toBeUndefined();
    expect(findOfficialElectron(root)).toBeDefined();
    expect(existsSync(join(workFolder, 'half'))).toBe(true);
  });

  it('gives the reason if it fails', async () => {
    write('install.js', 'console.error(new TypeError("fetch failed").stack); process.exit(1);');
    expect(await downloadOfficialElectron(root, root)).toBe('fetch failed');
  });
});

describe('explainFailure', () => {
  it.each([
    ['TypeError: fetch failed\n    at node:internal', 'fetch failed'],
    ['\nHTTPError: Response code 403 (Forbidden)\n', 'Response code 403 (Forbidden)'],
    ['', 'no reason given'],
  ])('keeps the reason of %j', (output, reason) => {
    expect(explainFailure(output)).toBe(reason);
  });
});
