import { createHash } from 'node:crypto';
import { linkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { atExit } from './atExit.mjs';
import { isProcessAlive } from './isProcessAlive.mjs';
import { readIfPresent } from './readIfPresent.mjs';
import { say } from './say.mjs';

/**
 * Runs a task while none of this user's other processes runs one under the same name. Takes over a dead process's
 * lock.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withLock(name, task) {
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 16);
  const file = join(tmpdir(), `attest-${process.getuid?.() ?? 'user'}-${hash}.lock`);
  await takeLock(file);
  const forget = atExit(() => rmSync(file, { force: true }));
  try {
    return await task();
  } finally {
    forget();
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
async function takeLock(file) {
  let isWaitSaid = false;
  while (!tryLock(file)) {
    const holder = Number(readIfPresent(file));
    if (holder > 0 && !isProcessAlive(holder)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!isWaitSaid) say(`waiting for process ${holder}, which is already setting this up.`);
    isWaitSaid = true;
    await sleep(200);
  }
}

/** @param {string} file */
function tryLock(file) {
  // A link appears with its content: a lock can never be read without its holder.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, String(process.pid));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
