import { join } from 'node:path';
import { isUnsafe, isWithin, type LibraryFolder } from './LibraryFolder';

const SPACING_MS = 10 * 60 * 1000;
const MAX_VERSIONS = 20;
const FIRST_MS = Date.parse('0000-01-01T00:00:00.000Z');
const LAST_MS = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * Earlier versions of a library’s files, under `.attest/history/<path of the file>/<when it was written>.json`.
 * Each version is kept when it is about to be replaced, by a hard link, which costs nothing. The newest is
 * therefore always the state before the last change; older ones are kept ten minutes apart, twenty in all.
 * Versions in an older format are kept for good.
 */
export class FileHistory {
  readonly folder: string;
  readonly #files: LibraryFolder;
  readonly #times = new Map<string, number[]>();

  constructor(files: LibraryFolder) {
    this.#files = files;
    this.folder = join(files.path, '.attest', 'history');
  }

  /** Keeps the file that is at `path` now. `writtenMs` is its modification time. */
  async keep(path: string, writtenMs: number, oldFormat: number | null = null): Promise<void> {
    const folder = this.#folderOf(path);
    if (oldFormat !== null) {
      await this.#files.link(path, join(folder, `${nameOf(writtenMs)}.v${oldFormat}.json`));
      return;
    }
    const times = await this.#timesOf(path);
    // Two versions can share a millisecond, and a clock can go back: the order must tell which is newer.
    const timeMs = Math.max(writtenMs, (times.at(-1) ?? 0) + 1);
    await this.#files.link(path, join(folder, `${nameOf(timeMs)}.json`));
    times.push(timeMs);
    const [old, middle] = times.slice(-3);
    if (times.length > 2 && old !== undefined && middle !== undefined && middle - old < SPACING_MS)
      await this.#drop(folder, times, times.length - 2);
    while (times.length > MAX_VERSIONS) await this.#drop(folder, times, 0);
  }

  /** Paths of a file’s kept versions, newest first. */
  async versions(path: string): Promise<string[]> {
    const folder = this.#folderOf(path);
    const names = await this.#list(folder);
    return names
      .filter((name) => name.endsWith('.json'))
      .sort()
      .reverse()
      .map((name) => join(folder, name));
  }

  /** Moves the history of all files in a folder to `target`: the folder is gone, and may come back. */
  async moveAway(folder: string, target: string): Promise<void> {
    this.#forgetTimes(folder);
    const kept = this.#folderOf(folder);
    if ((await this.#list(kept)).length) await this.#files.move(kept, target);
  }

  /** Removes the history of all files in a folder, which is gone for good. */
  async forget(folder: string): Promise<void> {
    this.#forgetTimes(folder);
    const kept = this.#folderOf(folder);
    if ((await this.#list(kept)).length) await this.#files.removeFolder(kept);
  }

  #forgetTimes(folder: string): void {
    for (const path of this.#times.keys()) {
      if (isWithin(folder, path)) this.#times.delete(path);
    }
  }

  /** A history folder that leads out of the library counts as empty; keeping a version in it fails, and is reported. */
  async #list(folder: string): Promise<string[]> {
    try {
      return await this.#files.list(folder);
    } catch (error) {
      if (isUnsafe(error)) return [];
      throw error;
    }
  }

  #folderOf(path: string): string {
    return join(this.folder, this.#files.nameOf(path));
  }

  async #timesOf(path: string): Promise<number[]> {
    const known = this.#times.get(path);
    if (known) return known;
    const names = await this.#list(this.#folderOf(path));
    const times = names
      .map(timeOf)
      .filter((time) => !Number.isNaN(time))
      .sort((a, b) => a - b);
    this.#times.set(path, times);
    return times;
  }

  async #drop(folder: string, times: number[], index: number): Promise<void> {
    const [time] = times.splice(index, 1);
    if (time !== undefined) await this.#files.remove(join(folder, `${nameOf(time)}.json`));
  }
}

/** A time as part of a file name, without colons. A disk may report times that no calendar has. */
export function nameOf(timeMs: number): string {
  return new Date(toCalendarTime(timeMs)).toISOString().replaceAll(':', '-');
}

/** A time whose year has four digits: the first or last such moment for anything earlier or later. */
export function toCalendarTime(timeMs: number): number {
  return Math.min(Math.max(timeMs, FIRST_MS), LAST_MS);
}

function timeOf(name: string): number {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d\.\d{3}Z)\.json$/.exec(name);
  return match ? Date.parse(`${match[1]}T${match[2]}:${match[3]}:${match[4]}`) : Number.NaN;
}
