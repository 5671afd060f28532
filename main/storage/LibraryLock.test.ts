import { spawnSync } from 'node:child_process';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { makeTemporaryFolder } from '../testing/temporaryFolder';
import { LibraryLock } from './LibraryLock';

const deadPid = spawnSync(process.execPath, ['--version']).pid;

async function makeLockPath() {
  const folder = await makeTemporaryFolder();
  return { folder, path: join(folder, 'lock') };
}

function holder(fields: object): string {
  return JSON.stringify({
    pid: process.pid,
    host: hostname(),
    startedMs: Date.now(),
    token: 'theirs',
    ...fields,
  });
}

describe('LibraryLock', () => {
  it('can be had once, and again after it was released', async () => {
    const { folder, path } = await makeLockPath();
    const lock = await LibraryLock.take(path);
    await expect(LibraryLock.take(path)).rejects.toMatchObject({
      code: 'locked',
      message: expect.stringContaining(`process ${process.pid}`),
    });
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
    await LibraryLock.take(path);
  });

  test.each([
    ['whose process is gone', holder({ pid: deadPid })],
    ['from before the machine was started', holder({ startedMs: 0 })],
  ])('takes over a lock %s', async (_name, text) => {
    const { folder, path } = await makeLockPath();
    await writeFile(path, text);
    const lock = await LibraryLock.take(path);
    expect(await readFile(path, 'utf8')).toContain(`"pid":${process.pid}`);
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('takes over a lock that a crash left without content', async () => {
    const { path } = await makeLockPath();
    await writeFile(path, '');
    await utimes(path, 1, 1);
    await expect(LibraryLock.take(path)).resolves.toBeInstanceOf(LibraryLock);
  });

  it('takes over from a process that was itself killed while taking over', async () => {
    const { path } = await makeLockPath();
    await writeFile(path, holder({ pid: deadPid, token: 'first' }));
    await writeFile(`${path}.first`, holder({ pid: deadPid, token: 'second' }));
    await expect(LibraryLock.take(path)).resolves.toBeInstanceOf(LibraryLock);
  });

  it('leaves a lock of another machine alone and says whose it is', async () => {
    const { path } = await makeLockPath();
    await writeFile(path, holder({ pid: deadPid, host: 'another' }));
    await expect(LibraryLock.take(path)).rejects.toMatchObject({
      code: 'locked',
      message: expect.stringContaining('on another'),
    });
  });

  it('does not release a lock that has another owner by now', async () => {
    const { path } = await makeLockPath();
    const lock = await LibraryLock.take(path);
    await writeFile(path, holder({}));
    await lock.release();
    expect(await readFile(path, 'utf8')).toContain('theirs');
  });

  it('gives a lock that is left behind to one of many that want it', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { path } = await makeLockPath();
      await writeFile(path, holder({ pid: deadPid }));
      const outcomes = await Promise.allSettled(
        Array.from({ length: 8 }, () => LibraryLock.take(path)),
      );
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    }
  });
});
