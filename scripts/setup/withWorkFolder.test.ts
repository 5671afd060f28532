import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withWorkFolder } from './withWorkFolder.mjs';

let parent = '';

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'attest-work-'));
});

afterEach(() => rmSync(parent, { recursive: true, force: true }));

describe('withWorkFolder', () => {
  it('leaves nothing behind, whether the task succeeds or fails', async () => {
    const done = await withWorkFolder(parent, async (folder) => {
      writeFileSync(join(folder, 'half'), '');
      return existsSync(folder);
    });
    await expect(withWorkFolder(parent, () => Promise.reject(new Error('no')))).rejects.toThrow(
      'no',
    );
    expect(done).toBe(true);
    expect(readdirSync(parent)).toEqual([]);
  });

  it('removes what a dead process left, and nothing of a living one’s', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    mkdirSync(join(parent, `attest-unfinished-${dead}-abc`));
    mkdirSync(join(parent, `attest-unfinished-${process.ppid}-abc`));
    mkdirSync(join(parent, 'electron-33'));
    await withWorkFolder(parent, async () => undefined);
    expect(readdirSync(parent).sort()).toEqual([
      `attest-unfinished-${process.ppid}-abc`,
      'electron-33',
    ]);
  });
});
