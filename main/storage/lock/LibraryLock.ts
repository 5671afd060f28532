import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { link, lstat, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { AttestError } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';
import { isSystemError, onDisk } from '../files/storageError';
import { type LockPlace, lockFolder, lockPath, makeLockPlace, socketPath } from './lockPlace';

const holderSchema = z.object({
  pid: z.int().positive(),
  token: z.string().regex(/^[0-9a-f]{24}$/),
});
type Holder = z.infer<typeof holderSchema>;

/** Programs that clean up temporary folders spare what was touched in recent days. */
const TOUCH_MS = 60 * 60 * 1000;
/** Between two attempts, where nothing signals when to try again. */
const RETRY_MS = 20;

/** The first thing a lock’s holder says to other processes where it runs their commands for them. */
const HOST_GREETING = 'attest 2';

/**
 * Lets one process at a time change a library. The holder of the lock listens at a socket for as long as it lives,
 * which is more reliable than any clock or process id: a lock with nobody listening was left by a crash, and is taken
 * over, by one process only. It is in a folder of this user on this machine, not in the library, which may be synced.
 */
export class LibraryLock {
  readonly #path: string;
  readonly #mine: Holder;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #timer: NodeJS.Timeout;
  #onAsked: ((socket: Socket) => void) | null = null;

  private constructor(path: string, mine: Holder, server: Server) {
    this.#path = path;
    this.#mine = mine;
    this.#server = server;
    server.on('connection', (socket) => this.#meet(socket));
    this.#timer = setInterval(() => this.#touch(), TOUCH_MS);
    this.#timer.unref();
  }

  /**
   * Takes the lock of the library with this key, waiting up to `waitMs` for a process that holds it to end. Throws
   * `locked` where it doesn’t, and at once where it runs the commands of others.
   */
  static take(key: string, waitMs: number): Promise<LibraryLock> {
    return onDisk(lockFolder(), () => LibraryLock.#take(key, waitMs));
  }

  static async #take(key: string, waitMs: number): Promise<LibraryLock> {
    const place = await makeLockPlace(key);
    const path = lockPath(place);
    const mine = { pid: process.pid, token: randomBytes(12).toString('hex') };
    const server = createServer();
    server.listen(socketPath(place, mine.token));
    await once(server, 'listening');
    server.unref();
    // Processes that connect before it is known whether this one gets the lock are answered afterwards.
    const early: Socket[] = [];
    const keepEarly = (socket: Socket) => early.push(socket);
    server.on('connection', keepEarly);
    try {
      await claim(place, path, mine, Date.now() + waitMs);
    } catch (error) {
      server.close();
      for (const socket of early) socket.destroy();
      throw error;
    }
    server.off('connection', keepEarly);
    const lock = new LibraryLock(path, mine, server);
    for (const socket of early) lock.#meet(socket);
    if (await hasSocket(place, mine.token)) {
      await clearAfterDead(place, mine.token);
      return lock;
    }
    // The previous holder took this one for dead, as it wasn’t listening yet: nobody would find it.
    await lock.release();
    return LibraryLock.#take(key, waitMs);
  }

  /** From now on answers those who wait for the lock, so that they need not wait. */
  serve(onAsked: (socket: Socket) => void): void {
    this.#onAsked = onAsked;
    for (const socket of this.#sockets) this.#greet(socket);
  }

  async release(): Promise<void> {
    clearInterval(this.#timer);
    const found = await readHolder(this.#path);
    if (found?.token === this.#mine.token) await rm(this.#path, { force: true });
    const closed = once(this.#server, 'close');
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  #meet(socket: Socket): void {
    this.#sockets.add(socket);
    socket.unref();
    socket.on('close', () => this.#sockets.delete(socket));
    // A process that connected and left is no failure.
    socket.on('error', () => socket.destroy());
    this.#greet(socket);
  }

  #greet(socket: Socket): void {
    if (!this.#onAsked) return;
    socket.write(`${HOST_GREETING}\n`);
    this.#onAsked(socket);
  }

  async #touch(): Promise<void> {
    const now = new Date();
    // What can’t be touched is gone: the next process takes the lock for free, and changed files are noticed.
    await Promise.allSettled([
      utimes(this.#path, now, now),
      utimes(String(this.#server.address()), now, now),
    ]);
  }
}

/** A connection to the process that has the library with this key and runs the commands of others; null where there is none. */
export async function reachHolder(key: string, waitMs: number): Promise<Socket | null> {
  const place = await makeLockPlace(key);
  const holder = await readHolder(lockPath(place));
  if (!holder) return null;
  const asked = await askHolder(place, holder, Date.now() + waitMs);
  return typeof asked === 'string' ? null : asked;
}

async function claim(place: LockPlace, path: string, mine: Holder, deadlineMs: number) {
  for (;;) {
    if (await create(path, mine)) return;
    const holder = await readHolder(path);
    if (!holder) continue;
    const asked = await askHolder(place, holder, deadlineMs);
    if (asked === 'gone' && (await takeOver(place, path, holder, mine, deadlineMs))) return;
    if (typeof asked !== 'string') asked.destroy();
    if (typeof asked !== 'string' || asked === 'busy') throw locked(holder);
  }
}

/** Replaces the lock of a dead process; false where another process was quicker. */
async function takeOver(
  place: LockPlace,
  path: string,
  gone: Holder,
  mine: Holder,
  deadlineMs: number,
): Promise<boolean> {
  const turn = `${path}.${gone.token}`;
  await claim(place, turn, mine, deadlineMs);
  try {
    const holder = await readHolder(path);
    if (holder?.token !== gone.token) return false;
    const next = `${path}.${mine.token}.next`;
    await writeFile(next, JSON.stringify(mine), { flag: 'wx' });
    await rename(next, path);
    await rm(socketPath(place, gone.token), { force: true });
    return true;
  } finally {
    await rm(turn, { force: true });
  }
}

/** False where a process that had the lock removed the socket. Windows has no such file. */
async function hasSocket(place: LockPlace, token: string): Promise<boolean> {
  if (process.platform === 'win32') return true;
  const [found] = await Promise.allSettled([lstat(socketPath(place, token))]);
  return found?.status === 'fulfilled';
}

/** Removes what killed processes left beside the lock. Only for its holder: nobody else can take it in the meantime. */
async function clearAfterDead(place: LockPlace, mine: string): Promise<void> {
  const clear = async (name: string) => {
    const path = join(place.folder, name);
    const maker = /\.([0-9a-f]{24})\.(?:new|next|sock)$/.exec(name)?.[1];
    const token = maker ?? (await readHolder(path))?.token;
    if (!token || token === mine || (await isListening(socketPath(place, token)))) return;
    await rm(path, { force: true });
  };
  const names = await readdir(place.folder);
  // What can’t be removed does no harm.
  await Promise.allSettled(names.filter((one) => one.startsWith(`${place.key}.`)).map(clear));
}

async function isListening(path: string): Promise<boolean> {
  const socket = connect(path);
  try {
    await once(socket, 'connect');
    return true;
  } catch (error) {
    // One that can’t answer right now is alive.
    return !isSystemError(error, 'ECONNREFUSED') && !isSystemError(error, 'ENOENT');
  } finally {
    socket.destroy();
  }
}

/** Creates a lock that is whole from the first moment; false where there is one. */
async function create(path: string, mine: Holder): Promise<boolean> {
  const whole = `${path}.${mine.token}.new`;
  await writeFile(whole, JSON.stringify(mine));
  try {
    await link(whole, path);
    return true;
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await rm(whole, { force: true });
  }
}

/** Who has the lock; null where nobody has. */
async function readHolder(path: string): Promise<Holder | null> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return null;
    if (isSystemError(error)) throw error;
    // No living process wrote it.
    return { pid: 1, token: '0'.repeat(24) };
  }
}

/**
 * Asks the holder of a lock: `gone` where nobody is listening, `released` once it has ended, `busy` where it hasn’t
 * by the deadline, and a connection where it runs the commands of others.
 */
async function askHolder(
  place: LockPlace,
  { token }: Holder,
  deadlineMs: number,
): Promise<'gone' | 'released' | 'busy' | Socket> {
  const socket = connect(socketPath(place, token));
  const signal = AbortSignal.timeout(Math.max(1, deadlineMs - Date.now()));
  try {
    await once(socket, 'connect', { signal });
    const [first] = await Promise.race([
      once(socket, 'data', { signal }),
      once(socket, 'close', { signal }).then(() => [null]),
    ]);
    if (first === null) return 'released';
    if (String(first).startsWith(HOST_GREETING)) return socket;
    socket.destroy();
    return 'busy';
  } catch (error) {
    socket.destroy();
    if (signal.aborted) return 'busy';
    if (isSystemError(error, 'ECONNREFUSED') || isSystemError(error, 'ENOENT')) return 'gone';
    // So many connect that it can’t answer now, or it ended in the middle.
    await delay(RETRY_MS);
    return 'released';
  }
}

function locked({ pid }: Holder): AttestError {
  return new AttestError('locked', message('storage.locked', { pid }));
}
