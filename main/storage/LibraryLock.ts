import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname, uptime } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { AttestError } from '../../shared/model/AttestError';
import { isSystemError } from './storageError';

const holderSchema = z.object({
  pid: z.int().positive(),
  host: z.string(),
  startedMs: z.number(),
  token: z.string(),
});
type Holder = z.infer<typeof holderSchema>;

/** A lock that is being written can be empty for a moment; one that stays so this long was left by a crash. */
const HALF_WRITTEN_MS = 2000;
const POLL_MS = 20;
/** Clocks are set, and the time since the start of the machine is only known roughly. */
const BOOT_TOLERANCE_MS = 60_000;

/**
 * Lets one process at a time change a library. A lock whose process is gone is taken over, and by one
 * process only: it needs a second lock for that, named after the first one's token, and looks again once it has it.
 */
export class LibraryLock {
  readonly #path: string;
  readonly #token: string;

  private constructor(path: string, token: string) {
    this.#path = path;
    this.#token = token;
  }

  /** Takes the lock at `path`. Throws `locked` where a process that lives has it. */
  static async take(path: string): Promise<LibraryLock> {
    const mine = { pid: process.pid, host: hostname(), startedMs: Date.now(), token: randomUUID() };
    await claim(path, mine);
    return new LibraryLock(path, mine.token);
  }

  async release(): Promise<void> {
    const found = await readHolder(this.#path);
    if (found?.token === this.#token) await rm(this.#path, { force: true });
  }
}

async function claim(path: string, mine: Holder): Promise<void> {
  while (!(await create(path, mine))) {
    const holder = await readHolder(path);
    if (!holder) continue;
    if (isAlive(holder)) throw locked(path, holder);
    if (await takeOver(path, holder, mine)) return;
  }
}

/** Replaces the lock of a process that is gone; false where another process was quicker. */
async function takeOver(path: string, gone: Holder, mine: Holder): Promise<boolean> {
  const turn = `${path}.${gone.token}`;
  await claim(turn, mine);
  try {
    const holder = await readHolder(path);
    if (holder?.token !== gone.token) return false;
    const next = `${path}.${mine.token}.tmp`;
    await writeFile(next, JSON.stringify(mine));
    await rename(next, path);
    return true;
  } finally {
    await rm(turn, { force: true });
  }
}

async function create(path: string, mine: Holder): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(mine), { flag: 'wx' });
    return true;
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Who has the lock; null where nobody has. A lock without content counts as one of a process that is gone. */
async function readHolder(path: string): Promise<Holder | null> {
  for (;;) {
    try {
      const text = await readFile(path, 'utf8');
      const holder = parseHolder(text);
      if (holder) return holder;
      const { mtimeMs } = await stat(path);
      if (Date.now() - mtimeMs > HALF_WRITTEN_MS) return brokenHolder;
      await delay(POLL_MS);
    } catch (error) {
      if (isSystemError(error, 'ENOENT')) return null;
      throw error;
    }
  }
}

const brokenHolder: Holder = { pid: 1, host: '', startedMs: 0, token: 'broken' };

function parseHolder(text: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** False where the process is surely gone: not there, or from before this machine was started. Of other machines we can't tell. */
function isAlive({ pid, host, startedMs, token }: Holder): boolean {
  if (token === brokenHolder.token) return false;
  if (host !== hostname()) return true;
  const bootedMs = Date.now() - uptime() * 1000;
  if (startedMs < bootedMs - BOOT_TOLERANCE_MS) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !isSystemError(error, 'ESRCH');
  }
}

function locked(path: string, { pid, host }: Holder): AttestError {
  const owner = host === hostname() ? `process ${pid}` : `process ${pid} on ${host}`;
  return new AttestError(
    'locked',
    `This library is open in another window or command of Attest (${owner}). Close it there first. If it is not open anywhere, delete ${path}.`,
  );
}
