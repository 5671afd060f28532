import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import { schemaVersion } from '../../../shared/migrations/migrations';
import { AttestError, explainFailure } from '../../../shared/model/AttestError';
import { Sequencer } from '../../../shared/sequence/Sequencer';
import { message } from '../../../shared/words/message';
import { logFault } from '../../log/log';
import { turnTrace } from '../../turnTrace';
import type { FileFormat } from './FileFormat';
import { nameOf } from './FileHistory';
import { type FileStamp, isSameStamp } from './fileStamp';
import { parseFile } from './parseFile';
import { readStored, type StorageContext } from './readStored';
import type { PendingFile } from './SaveJournal';
import type { StagedFile } from './StagedFile';
import { onDisk, storageError } from './storageError';

/**
 * lowdb adapter for one JSON file that never loses anything. What it writes is on the disk when the promise
 * resolves, either whole or not at all. Writes that arrive while one is under way collapse to the newest, and
 * each promise settles with the write that covered it. A file that another program has changed since it was last
 * read or written is a `conflict` and stays; one that can’t be read is kept under another name; one that another
 * program has removed is written again, with all it held.
 */
export class JsonFile<T> implements Adapter<T> {
  readonly path: string;
  readonly #format: FileFormat<T>;
  readonly #context: StorageContext;
  #stamp: FileStamp | null = null;
  /** What the file holds, as far as we know; null where there is none or it can’t be read. */
  #stored: T | null = null;
  /** The file’s format version; null as in `StoredFile`. */
  #version: number | null = null;
  #prepared: { data: T; staged: StagedFile } | null = null;
  /** What was put in place last, and what was known of the file it replaced. */
  #placed: {
    staged: StagedFile;
    before: { stored: T | null; stamp: FileStamp | null; version: number | null };
  } | null = null;
  #newest: { data: T } | null = null;
  #waiting: Promise<void> | null = null;
  readonly #writes = new Sequencer(turnTrace);

  constructor(path: string, format: FileFormat<T>, context: StorageContext) {
    this.path = path;
    this.#format = format;
    this.#context = context;
  }

  get stamp(): FileStamp | null {
    return this.#stamp;
  }

  read(): Promise<T | null> {
    return onDisk(this.path, async () => {
      const { data, stamp, version } = await readStored(this.path, this.#format, this.#context);
      this.#stamp = stamp;
      this.#version = version;
      this.#stored = version === null ? null : data;
      return data;
    });
  }

  write(data: T): Promise<void> {
    this.#newest = { data };
    this.#waiting ??= this.#writes.queue(undefined, () => {
      const newest = this.#newest?.data ?? data;
      this.#waiting = null;
      this.#newest = null;
      return onDisk(this.path, () => this.#replace(newest));
    });
    return this.#waiting;
  }

  /** Does everything in the next write of `data` that can fail, but does not replace the file yet. */
  async prepare(data: T): Promise<void> {
    const staged = await onDisk(this.path, () => this.#stage(data));
    this.#prepared = { data, staged };
  }

  /** What `prepare` made and the next write will put in place. */
  get pending(): PendingFile | null {
    if (!this.#prepared) return null;
    const { name, stamp } = this.#prepared.staged;
    return { path: this.path, name, staged: stamp, over: this.#stamp };
  }

  /** Drops what `prepare` made. */
  async discard(): Promise<void> {
    await this.#prepared?.staged.discard();
    this.#prepared = null;
  }

  /** Restores what the last write replaced, if that write was prepared and not settled, or failed halfway. */
  async takeBack(): Promise<void> {
    await onDisk(this.path, async () => {
      if (!this.#placed) return;
      const { staged, before } = this.#placed;
      await staged.takeBack();
      this.#stored = before.stored;
      this.#stamp = before.stamp;
      this.#version = before.version;
      await this.settle();
    });
  }

  /** What the last write replaced is no longer needed. */
  async settle(): Promise<void> {
    await this.#placed?.staged.discard();
    this.#placed = null;
  }

  /** False where another program has changed the file. Not to be called while a write is under way. */
  isCurrent(): Promise<boolean> {
    return onDisk(this.path, () => this.#isCurrent());
  }

  async #isCurrent(): Promise<boolean> {
    const { files } = this.#context;
    const stamp = await files.stamp(this.path);
    if (isSameStamp(stamp, this.#stamp)) return true;
    if (this.#stored === null) return false;
    if (!stamp) return this.#outliveRemoval();
    // Copying and syncing renew a file’s stamp without changing its content.
    const file = await files.read(this.path);
    if (!file || !this.#holdsStored(file.bytes)) return false;
    this.#stamp = file.stamp;
    return true;
  }

  /** True for bytes that hold the same data as the file did, in whatever order and spacing. */
  #holdsStored(bytes: Buffer): boolean {
    if (this.#stored === null) return false;
    const stored = this.#serialise(this.#stored);
    if (bytes.equals(stored)) return true;
    const [found, own] = [bytes, stored].map((one) => parseFile(this.#format, one.toString()));
    if (!found?.isReadable || found.version !== schemaVersion || !own?.isReadable) return false;
    return this.#serialise(found.data).equals(this.#serialise(own.data));
  }

  /** What the file held is in memory, so it counts as still there. False where its whole folder is gone. */
  async #outliveRemoval(): Promise<boolean> {
    const { files, report } = this.#context;
    if (!(await files.hasFolder(dirname(this.path)))) return false;
    this.#stamp = null;
    const name = files.nameOf(this.path);
    report({
      file: name,
      message: message('storage.removedElsewhere', { file: name }),
      remedy: message('storage.remedy.savedAgain'),
    });
    return true;
  }

  #serialise(data: T): Buffer {
    return Buffer.concat(this.#format.serialise(data));
  }

  async #replace(data: T): Promise<void> {
    const prepared = this.#prepared;
    this.#prepared = null;
    if (prepared && prepared.data !== data) await prepared.staged.discard();
    await this.settle();
    const isPrepared = prepared?.data === data;
    const staged = isPrepared ? prepared.staged : await this.#stage(data);
    try {
      await this.#keepPresent();
    } catch (error) {
      await staged.discard();
      throw error;
    }
    const before = { stored: this.#stored, stamp: this.#stamp, version: this.#version };
    this.#placed = { staged, before };
    this.#stamp = await staged.commit();
    this.#stored = data;
    this.#version = schemaVersion;
    if (!isPrepared) await this.settle();
  }

  async #stage(data: T): Promise<StagedFile> {
    const { files, losses } = this.#context;
    losses.refuse(this.path);
    const staged = await files.stage(this.path, this.#format.serialise(data));
    try {
      if (!(await this.isCurrent())) throw this.#conflict();
    } catch (error) {
      await staged.discard();
      throw error;
    }
    return staged;
  }

  async #keepPresent(): Promise<void> {
    if (!this.#stamp) return;
    const writtenMs = Number(this.#stamp.mtimeNs / 1_000_000n);
    if (this.#version === null) {
      await this.#context.files.link(this.path, `${this.path}.unreadable-${nameOf(writtenMs)}`);
      return;
    }
    const oldFormat = this.#version < schemaVersion ? this.#version : null;
    try {
      await this.#context.history.keep(this.path, writtenMs, oldFormat);
    } catch (error) {
      this.#reportHistory(error);
    }
  }

  // Failing to keep history is no reason to lose what is new.
  #reportHistory(error: unknown): void {
    logFault('history-not-kept', error);
    const { files, history, report } = this.#context;
    const reason = explainFailure(storageError(error, history.folder));
    report({
      file: files.nameOf(this.path),
      message: message('storage.historyNotKept', { reason }),
      remedy: message('storage.remedy.history'),
    });
  }

  #conflict(): AttestError {
    const file = this.#context.files.nameOf(this.path);
    return new AttestError('conflict', message('storage.changedElsewhere', { file }));
  }
}
