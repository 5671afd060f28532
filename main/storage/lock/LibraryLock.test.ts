import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { message } from '../../../shared/words/message';
import { buildProgram } from '../../testing/buildProgram';
import { LibraryLock, reachHolder } from './LibraryLock';

const WAIT_MS = 60_000;
const locks = `/tmp/attest-${userInfo().uid}`;
let count = 0;
const makeKey = () => `test-${process.pid}-${count++}`;
const pathOf = (key: string) => join(locks, `${key}.lock`);
const filesOf = async (key: string) => (await readdir(locks)).filter((name) => name.includes(key));

let program = '';
beforeAll(async () => {
  program = await buildProgram('main/testing/holdLock.ts');
});

/** Another process that holds the lock, until it is killed or told to release it. */
async function startHolder(key: string) {
  const child = spawn(process.execPath, [program, key], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  await once(createInterface({ input: child.stdout }), 'line');
  const exited = once(child, 'exit');
  return {
    child,
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    letGo: () => child.stdin.end(),
  };
}

describe.runIf(process.platform !== 'win32')('LibraryLock', () => {
  it('can be taken once, and again after it was released', async () => {
    const key = makeKey();
    const lock = await LibraryLock.take(key, 0);
    await expect(LibraryLock.take(key, 0)).rejects.toMatchObject({
      code: 'locked',
      said: message('storage.locked', { pid: process.pid }),
    });
    await lock.release();
    expect(await filesOf(key)).toEqual([]);
    await (await LibraryLock.take(key, 0)).release();
  });

  it('is where only its user can look', async () => {
    await chmod(locks, 0o755);
    const lock = await LibraryLock.take(makeKey(), 0);
    expect((await stat(locks)).mode & 0o777).toBe(0o700);
    await lock.release();
  });

  it('is taken over at once where its process was killed, even if another has its id by now', async () => {
    const key = makeKey();
    const holder = await startHolder(key);
    await holder.kill();
    const left = JSON.parse(await readFile(pathOf(key), 'utf8'));
    await writeFile(pathOf(key), JSON.stringify({ ...left, pid: process.pid }));
    const lock = await LibraryLock.take(key, 0);
    await lock.release();
    expect(await filesOf(key)).toEqual([]);
  });

  it.each([
    ['a day ahead', 86_400_000],
    ['a year back', -31_536_000_000],
  ])('is not taken from a living process where the clock is set %s', async (_way, byMs) => {
    const key = makeKey();
    await startHolder(key);
    await utimes(pathOf(key), 0, 0);
    vi.useFakeTimers({ now: Date.now() + byMs, toFake: ['Date'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    await expect(LibraryLock.take(key, 0)).rejects.toMatchObject({ code: 'locked' });
  });

  it('is not taken from a process that was stopped', async () => {
    const key = makeKey();
    const { child } = await startHolder(key);
    child.kill('SIGSTOP');
    await expect(LibraryLock.take(key, 100)).rejects.toMatchObject({ code: 'locked' });
  });

  it('is waited for', async () => {
    const key = makeKey();
    const holder = await startHolder(key);
    const taking = LibraryLock.take(key, WAIT_MS);
    holder.letGo();
    await (await taking).release();
  });

  it('goes to each of many that wait, one at a time', async () => {
    const key = makeKey();
    let holders = 0;
    const use = async () => {
      const lock = await LibraryLock.take(key, WAIT_MS);
      holders += 1;
      expect(holders).toBe(1);
      await new Promise((resolve) => setImmediate(resolve));
      holders -= 1;
      await lock.release();
    };
    await Promise.all(Array.from({ length: 20 }, use));
    expect(await filesOf(key)).toEqual([]);
  });

  it('that was left behind goes to one of many that want it', async () => {
    const key = makeKey();
    for (let round = 0; round < 5; round += 1) {
      await (await startHolder(key)).kill();
      const outcomes = await Promise.allSettled(
        Array.from({ length: 8 }, () => LibraryLock.take(key, 0)),
      );
      const taken = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      expect(taken).toHaveLength(1);
      await taken[0]?.release();
    }
  });

  it('is taken over from a process that was itself killed while taking over', async () => {
    const key = makeKey();
    const first = await startHolder(key);
    await first.kill();
    const { token } = JSON.parse(await readFile(pathOf(key), 'utf8'));
    const second = await startHolder(`${key}.lock.${token}`);
    await second.kill();
    const turn = await readFile(pathOf(`${key}.lock.${token}`), 'utf8');
    await writeFile(join(locks, `${key}.lock.${token}`), turn);
    await (await LibraryLock.take(key, 0)).release();
  });

  it('leaves nothing of processes killed while they waited for it', async () => {
    const key = makeKey();
    const holder = { pid: 1, token: 'a'.repeat(24) };
    const other = 'b'.repeat(24);
    const left = [`${other}.sock`, `lock.${other}.new`, `lock.${other}.next`, `lock.${other}`];
    for (const name of left) await writeFile(join(locks, `${key}.${name}`), JSON.stringify(holder));
    await (await LibraryLock.take(key, 0)).release();
    expect(await filesOf(key)).toEqual([]);
  });

  it('is found by others even if the previous holder took the new one for dead', async () => {
    const key = makeKey();
    const holder = await startHolder(key);
    const [own] = (await filesOf(key)).filter((name) => name.endsWith('.sock'));
    const taking = LibraryLock.take(key, WAIT_MS);
    const findSocket = async () =>
      (await filesOf(key)).find((name) => name.endsWith('.sock') && name !== own) ?? '';
    await vi.waitFor(async () => expect(await findSocket()).not.toBe(''));
    await rm(join(locks, await findSocket()));
    holder.letGo();
    const lock = await taking;
    await expect(LibraryLock.take(key, 0)).rejects.toMatchObject({ code: 'locked' });
    await lock.release();
  });

  it.each(['', 'garbage', '{"pid":1,"token":"../../../home"}'])(
    'that nobody can have written (%j) is taken over, and nothing else is touched',
    async (text) => {
      const key = makeKey();
      await writeFile(pathOf(key), text);
      await (await LibraryLock.take(key, 0)).release();
      expect(await filesOf(key)).toEqual([]);
    },
  );

  it('is not released where it has another owner by now', async () => {
    const key = makeKey();
    const lock = await LibraryLock.take(key, 0);
    await writeFile(pathOf(key), JSON.stringify({ pid: 1, token: 'a'.repeat(24) }));
    await lock.release();
    expect(await readFile(pathOf(key), 'utf8')).toContain('aaaa');
    await (await LibraryLock.take(key, 0)).release();
  });

  it('of a process that runs the commands of others answers them, and can’t be waited for', async () => {
    const key = makeKey();
    expect(await reachHolder(key, WAIT_MS)).toBeNull();
    const lock = await LibraryLock.take(key, 0);
    lock.serve((socket) => socket.on('data', (data) => socket.write(`${data}!`)));
    await expect(LibraryLock.take(key, WAIT_MS)).rejects.toMatchObject({ code: 'locked' });
    const socket = await reachHolder(key, WAIT_MS);
    socket?.write('hello');
    expect(String(await (socket && once(socket, 'data')))).toBe('hello!');
    await lock.release();
  });
});
