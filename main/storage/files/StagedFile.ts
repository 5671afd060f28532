import { constants } from 'node:fs';
import { dirname } from 'node:path';
import type { Disk } from './Disk';
import { type FileStamp, isSameFile, toStamp } from './fileStamp';
import { isSystemError } from './storageError';
import { syncFolder } from './syncFolder';

/** A file that is completely on the disk, but not yet in its place. */
export class StagedFile {
  /** Name of the file in the staging folder. */
  readonly name: string;
  readonly stamp: FileStamp;
  readonly #path: string;
  readonly #target: string;
  readonly #disk: Disk;
  #isInPlace = false;
  #isOverOther = false;

  constructor(name: string, stamp: FileStamp, path: string, target: string, disk: Disk) {
    this.name = name;
    this.stamp = stamp;
    this.#path = path;
    this.#target = target;
    this.#disk = disk;
  }

  /**
   * Puts it in its place, over what is there. Once this resolves, it survives a power loss; if it rejects, what was
   * there before is back, as far as the disk still works. Returns its stamp there.
   */
  async commit(): Promise<FileStamp> {
    this.#isOverOther = await this.#keepFormer();
    try {
      await this.#disk.rename(this.#path, this.#target);
      this.#isInPlace = true;
      await syncFolder(dirname(this.#target), this.#disk);
      const found = await this.#look();
      // If another program has replaced or removed it by now, that must be noticed.
      return found && isSameFile(found, this.stamp) ? found : this.stamp;
    } catch (error) {
      // The first error is the one to report. The caller can try again to take it back.
      await Promise.allSettled([this.takeBack()]);
      throw error;
    }
  }

  /** What is in its place now; null where nothing is. Throws where the folder is gone too. */
  async #look(): Promise<FileStamp | null> {
    try {
      return toStamp(await this.#disk.lstat(this.#target, { bigint: true }));
    } catch (error) {
      if (!isSystemError(error, 'ENOENT')) throw error;
      await this.#disk.lstat(dirname(this.#target), { bigint: true });
      return null;
    }
  }

  /**
   * Restores what was there before it was committed; does nothing where it isn’t in its place, or another program’s
   * file is there by now. Takes no disk space.
   */
  async takeBack(): Promise<void> {
    if (!this.#isInPlace) return;
    if (!(await this.#isThere())) this.#isInPlace = false;
    else await this.#putFormerBack();
  }

  async #putFormerBack(): Promise<void> {
    if (this.#isOverOther) await this.#disk.rename(formerOf(this.#path), this.#target);
    else await this.#disk.unlink(this.#target);
    this.#isInPlace = false;
    await syncFolder(dirname(this.#target), this.#disk);
  }

  /** Removes it unless it is in its place, and what it replaced. What can’t be removed is removed at the next start. */
  async discard(): Promise<void> {
    const left = [this.#path, formerOf(this.#path)];
    await Promise.allSettled(left.map((path) => this.#disk.rm(path, { force: true })));
  }

  async #isThere(): Promise<boolean> {
    try {
      const found = await this.#disk.lstat(this.#target, { bigint: true });
      return isSameFile(toStamp(found), this.stamp);
    } catch (error) {
      if (isSystemError(error, 'ENOENT')) return false;
      throw error;
    }
  }

  /** Gives what is there a second name; false where there is nothing. */
  async #keepFormer(): Promise<boolean> {
    try {
      await linkOrCopy(this.#target, formerOf(this.#path), this.#disk);
      return true;
    } catch (error) {
      if (isSystemError(error, 'ENOENT')) return false;
      throw error;
    }
  }
}

/** The path or name of the file that a staged one has replaced. */
export function formerOf(staged: string): string {
  return staged.replace(/\.tmp$/, '.old');
}

/** Gives a file a second name, or copies it where the disk has no links. Throws EEXIST where the name is taken. */
export async function linkOrCopy(path: string, second: string, disk: Disk): Promise<void> {
  try {
    await disk.link(path, second);
  } catch (error) {
    if (isSystemError(error, 'EEXIST') || isSystemError(error, 'ENOENT')) throw error;
    await disk.copyFile(path, second, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  }
}
