import { randomBytes } from 'node:crypto';
import { type BigIntStats, constants, type FSWatcher, watch } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { AttestError } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';
import { type Disk, systemDisk } from './Disk';
import { type FileStamp, toStamp } from './fileStamp';
import { linkOrCopy, StagedFile } from './StagedFile';
import { isSystemError } from './storageError';
import { syncFolder } from './syncFolder';

export type FileContent = string | Uint8Array | readonly Uint8Array[];

/** A hundred times what an article of 100,000 words takes, and about as much as a string can hold. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;

const STAGED_NAME = /^[0-9a-f]{20}\.(tmp|old)$/;

/** Where there is no such flag, as on Windows, the check beforehand has to do. */
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
const NO_WAIT = constants.O_NONBLOCK ?? 0;
const READ = constants.O_RDONLY | NO_FOLLOW | NO_WAIT;
const CREATE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | NO_FOLLOW;

/**
 * A library’s folder, and the only way to its files: nothing outside it is read, written or removed, whatever links
 * it contains. Every file is first written elsewhere, under an unguessable name, and then put in its place in one
 * stroke. Paths are absolute. Errors are those of the system, or `unsafe` for what is not followed.
 */
export class LibraryFolder {
  readonly path: string;
  readonly #disk: Disk;
  /** `path` with its links resolved. */
  readonly #real: string;
  /** Null where there was no folder. */
  readonly #identity: Pick<BigIntStats, 'dev' | 'ino'> | null;

  private constructor(path: string, real: string, identity: BigIntStats | null, disk: Disk) {
    this.path = path;
    this.#real = real;
    this.#identity = identity;
    this.#disk = disk;
  }

  /**
   * The folder at `path`, which may be reached through links: that is up to the person. One that doesn’t exist holds
   * nothing, and nothing can be written to it.
   */
  static async open(path: string, disk: Disk = systemDisk): Promise<LibraryFolder> {
    const real = await ifThere(() => disk.realpath(path));
    if (real === null) return new LibraryFolder(path, path, null, disk);
    const found = await disk.lstat(real, { bigint: true });
    if (!found.isDirectory()) throw notFolder(path);
    return new LibraryFolder(path, real, found, disk);
  }

  /** Creates the folder at `path` if it is missing, but none above it: those are missing where a disk isn’t connected. */
  static async make(path: string, disk: Disk = systemDisk): Promise<LibraryFolder> {
    try {
      await disk.mkdir(path);
      await syncFolder(dirname(path), disk);
    } catch (error) {
      if (isSystemError(error, 'ENOENT') && !(await isThere(dirname(path), disk)))
        throw noFolder(dirname(path));
      // A read-only disk reports that before it reports that the folder exists.
      if (!(await isThere(path, disk))) throw error;
    }
    return LibraryFolder.open(path, disk);
  }

  /** Where staged files are. */
  get staging(): string {
    return join(this.path, '.attest', 'staging');
  }

  /** A path as people are shown it: relative to the folder, with slashes. */
  nameOf(path: string): string {
    return relative(this.path, path).split(sep).join('/');
  }

  /** Throws `storage` where the folder is gone or was replaced by another, such as the empty mount point of a removed disk. */
  async requireSame(): Promise<void> {
    const found = await ifThere(() => this.#disk.lstat(this.#real, { bigint: true }));
    if (found?.isDirectory() && this.#isSame(found)) return;
    throw new AttestError('storage', message('storage.folderGone', { path: this.path }));
  }

  #isSame({ dev, ino }: BigIntStats): boolean {
    return dev === this.#identity?.dev && ino === this.#identity.ino;
  }

  /** Identifies the folder on this machine, by whatever path it is reached. Empty where there is none. */
  get key(): string {
    return this.#identity ? `${this.#identity.dev}-${this.#identity.ino}` : '';
  }

  /** Throws the system’s error where the folder, or one of `folders` in it, can’t be written to. */
  async requireWritable(folders: readonly string[]): Promise<void> {
    for (const folder of [this.path, ...folders]) {
      await ifThere(async () => this.#disk.access(await this.#resolve(folder), constants.W_OK));
    }
  }

  /** A file’s bytes and their stamp; null where there is none. `count` limits how many bytes are read. */
  async read(path: string, count?: number): Promise<{ bytes: Buffer; stamp: FileStamp } | null> {
    return ifThere(async () => {
      const { file, found } = await this.#openFile(path);
      try {
        const stamp = toStamp(found);
        if (count !== undefined) {
          const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(count), 0, count, 0);
          return { bytes: buffer.subarray(0, bytesRead), stamp };
        }
        if (found.size > MAX_FILE_BYTES) throw this.#tooLarge(path);
        return { bytes: await file.readFile(), stamp };
      } finally {
        await file.close();
      }
    });
  }

  /** A file’s bytes, a piece at a time. Throws ENOENT where there is none. */
  async *readPieces(path: string): AsyncGenerator<Uint8Array> {
    const { file, found } = await this.#openFile(path);
    try {
      if (found.size > MAX_FILE_BYTES) throw this.#tooLarge(path);
      for await (const piece of file.createReadStream({ autoClose: false })) yield piece;
    } finally {
      await file.close();
    }
  }

  /** The file’s current stamp; null where there is none. */
  async stamp(path: string): Promise<FileStamp | null> {
    return ifThere(async () => toStamp((await this.#findFile(path)).found));
  }

  /** True where there is a folder at `path`. */
  async hasFolder(path: string): Promise<boolean> {
    const found = await ifThere(async () => this.#disk.lstat(await this.#resolve(path)));
    return found?.isDirectory() ?? false;
  }

  /** The names in a folder; none where there is no folder. */
  async list(path: string): Promise<string[]> {
    try {
      const names = await ifThere(async () => this.#disk.readdir(await this.#resolve(path)));
      return names ?? [];
    } catch (error) {
      if (isSystemError(error, 'ENOTDIR')) throw this.#noFolder(path);
      throw error;
    }
  }

  /** Calls `onChange` whenever something in a folder changes; null where there is no folder, or its disk doesn’t report changes. */
  async watch(path: string, onChange: () => void): Promise<FSWatcher | null> {
    const [resolved] = await Promise.allSettled([this.#resolve(path)]);
    if (resolved?.status !== 'fulfilled') return null;
    try {
      const watcher = watch(resolved.value, { persistent: false }, onChange);
      // It may be gone by now; the watcher of the folder above reports that.
      watcher.on('error', () => watcher.close());
      return watcher;
    } catch (error) {
      if (isSystemError(error)) return null;
      throw error;
    }
  }

  /** Writes what is meant for `path` to the disk. Until it is committed, `path` stays as it was. */
  async stage(path: string, content: FileContent): Promise<StagedFile> {
    const name = `${randomBytes(10).toString('hex')}.tmp`;
    await this.requireSame();
    const staged = await this.#makePlace(join(this.staging, name));
    // Only now, since `.attest` may be what was just created.
    const target = await this.#placeOf(path);
    const file = await this.#disk.open(staged, CREATE, 0o666);
    let stamp: FileStamp;
    try {
      const present = await ifThere(() => this.#disk.lstat(target, { bigint: true }));
      // What only its owner may read stays that way.
      if (present?.isFile()) await file.chmod(Number(present.mode) & 0o777);
      await writeWhole(file, toPieces(content));
      await file.sync();
      stamp = toStamp(await file.stat({ bigint: true }));
      await file.close();
    } catch (error) {
      // What can’t be removed is removed at the next start; the first error is the one to report.
      await Promise.allSettled([file.close()]);
      await Promise.allSettled([this.#disk.rm(staged, { force: true })]);
      throw error;
    }
    return new StagedFile(name, stamp, staged, target, this.#disk);
  }

  /** Replaces a file in one stroke: after a crash, either the old one or the new one is there. */
  async replace(path: string, content: FileContent): Promise<FileStamp> {
    const staged = await this.stage(path, content);
    try {
      return await staged.commit();
    } finally {
      await staged.discard();
    }
  }

  /** The stamp of a file that an earlier process staged; null where there is none of that name. */
  async stampStaged(name: string): Promise<FileStamp | null> {
    return STAGED_NAME.test(name) ? this.stamp(join(this.staging, name)) : null;
  }

  /** Puts in its place what an earlier process staged under `name`. */
  async commitStaged(name: string, path: string): Promise<void> {
    const { real } = await this.#findFile(join(this.staging, name));
    const target = await this.#placeOf(path);
    await this.#disk.rename(real, target);
    await syncFolder(dirname(target), this.#disk);
  }

  /** Removes what earlier processes staged and never put in place. Only for a process that has the library to itself. */
  async clearStaging(): Promise<void> {
    for (const name of await this.list(this.staging)) {
      const path = join(this.staging, name);
      // Folders are never staged.
      if (STAGED_NAME.test(name) && !(await this.hasFolder(path))) await this.remove(path);
    }
  }

  /** Creates a folder, and those above it within the library, durably. True where it is new. */
  async makeFolder(path: string): Promise<boolean> {
    await this.requireSame();
    return this.#makeFolder(path);
  }

  /** Gives a file a second name, or copies it where the disk has no links. A name already taken stays as it is. */
  async link(path: string, second: string): Promise<void> {
    const [{ real }] = await Promise.all([this.#findFile(path), this.requireSame()]);
    const place = await this.#makePlace(second);
    try {
      await linkOrCopy(real, place, this.#disk);
    } catch (error) {
      if (isSystemError(error, 'ENOTDIR')) throw this.#noFolder(dirname(second));
      if (!isSystemError(error, 'EEXIST')) throw error;
    }
  }

  /** Moves a file or folder to a free place. If that can’t be made durable, it stays. */
  async move(path: string, target: string): Promise<void> {
    await this.requireSame();
    const [from, to] = [await this.#placeOf(path), await this.#makePlace(target)];
    try {
      await this.#disk.rename(from, to);
    } catch (error) {
      if (isSystemError(error, 'ENOTDIR')) throw this.#noFolder(dirname(target));
      throw error;
    }
    try {
      await syncFolder(dirname(from), this.#disk);
    } catch (error) {
      await Promise.allSettled([this.#disk.rename(to, from)]);
      throw error;
    }
  }

  /** Removes a file; of a link, the link itself. Does nothing where there is none. */
  async remove(path: string): Promise<void> {
    await this.requireSame();
    await ifThere(async () => {
      const place = await this.#placeOf(path);
      try {
        await this.#disk.unlink(place);
      } catch (error) {
        // Systems report this differently, one of them as a lack of permission.
        const found = await this.#disk.lstat(place, { bigint: true });
        if (found.isDirectory()) this.#requireFile(path, found);
        throw error;
      }
    });
  }

  /** Removes a folder with everything in it; of links, only the links themselves. */
  async removeFolder(path: string): Promise<void> {
    await this.requireSame();
    const place = await ifThere(() => this.#placeOf(path));
    if (place) await this.#disk.rm(place, { recursive: true, force: true });
  }

  /** Removes an empty folder. False where it isn’t empty. */
  async removeEmptyFolder(path: string): Promise<boolean> {
    await this.requireSame();
    try {
      await this.#disk.rmdir(await this.#placeOf(path));
      return true;
    } catch (error) {
      if (isSystemError(error) && ['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(error.code))
        return false;
      throw error;
    }
  }

  /** As `#placeOf`, in a folder that is created if missing. */
  async #makePlace(path: string): Promise<string> {
    try {
      return await this.#placeOf(path);
    } catch (error) {
      if (!isSystemError(error, 'ENOENT')) throw error;
      await this.makeFolder(dirname(path));
      return this.#placeOf(path);
    }
  }

  async #makeFolder(path: string): Promise<boolean> {
    if (path === this.path) return false;
    try {
      const place = await this.#placeOf(path);
      await this.#disk.mkdir(place);
      await this.#keepNew(place);
      return true;
    } catch (error) {
      if (isSystemError(error, 'ENOENT')) {
        await this.#makeFolder(dirname(path));
        return this.#makeFolder(path);
      }
      if (!isSystemError(error, 'EEXIST')) throw error;
      if (!(await this.hasFolder(path))) throw this.#noFolder(path);
      return false;
    }
  }

  /** Makes a new folder survive a power loss; if that fails, removes it again. */
  async #keepNew(folder: string): Promise<void> {
    try {
      await syncFolder(dirname(folder), this.#disk);
    } catch (error) {
      await Promise.allSettled([this.#disk.rmdir(folder)]);
      throw error;
    }
  }

  /** Opens a file for reading. A pipe or device is never opened: opening alone can have effects, or wait forever. */
  async #openFile(path: string): Promise<{ file: FileHandle; found: BigIntStats }> {
    const { real } = await this.#findFile(path);
    const file = await this.#disk.open(real, READ);
    try {
      const found = await file.stat({ bigint: true });
      this.#requireFile(path, found);
      return { file, found };
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  async #findFile(path: string): Promise<{ real: string; found: BigIntStats }> {
    const real = await this.#resolve(path);
    const found = await this.#disk.lstat(real, { bigint: true });
    this.#requireFile(path, found);
    return { real, found };
  }

  #requireFile(path: string, found: BigIntStats): void {
    if (found.isFile()) return;
    const file = this.nameOf(path);
    const said = found.isDirectory()
      ? message('storage.unsafe.folder', { file })
      : message('storage.unsafe.device', { file });
    throw new AttestError('unsafe', said);
  }

  /** Where something existing really is. Throws `unsafe` where that is outside the library, or nowhere. */
  async #resolve(path: string): Promise<string> {
    if (!isWithin(this.path, path)) throw this.#leadsOut(path);
    try {
      const real = await this.#disk.realpath(path);
      if (isWithin(this.#real, real)) return real;
    } catch (error) {
      await this.#requireWay(path);
      throw error;
    }
    throw this.#leadsOut(path);
  }

  /** Throws `unsafe` where the way to something missing ends at a link or a file, rather than in a folder that lacks it. */
  async #requireWay(path: string): Promise<void> {
    let at = this.path;
    for (const name of relative(this.path, path).split(sep)) {
      at = join(at, name);
      const found = await ifThere(() => this.#disk.lstat(at));
      if (!found) return;
      if (found.isSymbolicLink()) {
        const [real] = await Promise.allSettled([this.#disk.realpath(at)]);
        if (real?.status !== 'fulfilled') throw this.#leadsNowhere(at);
        if (!isWithin(this.#real, real.value)) throw this.#leadsOut(at);
      } else if (!found.isDirectory() && at !== path) throw this.#noFolder(at);
    }
  }

  /** Where something may be put or removed: the last part of the path is not followed. */
  async #placeOf(path: string): Promise<string> {
    return join(await this.#resolve(dirname(path)), basename(path));
  }

  #leadsOut(path: string): AttestError {
    const file = this.nameOf(path);
    return new AttestError('unsafe', message('storage.unsafe.leadsOut', { file }));
  }

  #leadsNowhere(path: string): AttestError {
    const file = this.nameOf(path);
    return new AttestError('unsafe', message('storage.unsafe.leadsNowhere', { file }));
  }

  #noFolder(path: string): AttestError {
    const file = this.nameOf(path);
    return new AttestError('unsafe', message('storage.unsafe.notFolder', { file }));
  }

  #tooLarge(path: string): AttestError {
    const [file, limit] = [this.nameOf(path), MAX_FILE_BYTES / 1024 / 1024];
    return new AttestError('too-large', message('storage.unsafe.tooLarge', { file, limit }));
  }
}

/** True for the refusal of what leads out of a library, isn’t a file, or is larger than any. */
export function isUnsafe(error: unknown): boolean {
  return error instanceof AttestError && (error.code === 'unsafe' || error.code === 'too-large');
}

/** True for a folder itself and whatever is in it. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The result of work on a file; null where there is no such file. */
async function ifThere<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return null;
    throw error;
  }
}

function toPieces(content: FileContent): readonly Uint8Array[] {
  if (typeof content === 'string') return [Buffer.from(content)];
  return content instanceof Uint8Array ? [content] : content;
}

/** Writes pieces as they are: joining them first would cost more than writing. */
async function writeWhole(file: FileHandle, pieces: readonly Uint8Array[]): Promise<void> {
  const { bytesWritten } = await file.writev([...pieces]);
  const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (bytesWritten === size) return;
  // The system may write less than it was given, for example on an almost full disk.
  const rest = Buffer.concat(pieces).subarray(bytesWritten);
  for (let written = 0; written < rest.length; ) {
    written += (await file.write(rest, written)).bytesWritten;
  }
}

async function isThere(path: string, disk: Disk): Promise<boolean> {
  const [found] = await Promise.allSettled([disk.lstat(path)]);
  return found?.status === 'fulfilled';
}

function notFolder(path: string): AttestError {
  return new AttestError('storage', message('storage.fileForFolder', { path }));
}

function noFolder(path: string): AttestError {
  return new AttestError('storage', message('storage.noFolder', { path }));
}
