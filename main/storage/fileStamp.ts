import type { BigIntStats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { isSystemError } from './storageError';

/** Tells one state of a file from another without reading it. */
export interface FileStamp {
  readonly mtimeNs: bigint;
  readonly size: bigint;
  readonly ino: bigint;
}

export function toStamp({ mtimeNs, size, ino }: BigIntStats): FileStamp {
  return { mtimeNs, size, ino };
}

/** The stamp of the file that is there now; null where there is none. */
export async function readStamp(path: string): Promise<FileStamp | null> {
  try {
    return toStamp(await stat(path, { bigint: true }));
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return null;
    throw error;
  }
}

export function isSameStamp(a: FileStamp | null, b: FileStamp | null): boolean {
  if (!a || !b) return a === b;
  return a.mtimeNs === b.mtimeNs && a.size === b.size && a.ino === b.ino;
}

/** A file's text with the stamp that belongs to it; null where there is none. */
export async function readWithStamp(
  path: string,
): Promise<{ text: string; stamp: FileStamp } | null> {
  try {
    const file = await open(path);
    try {
      const stamp = toStamp(await file.stat({ bigint: true }));
      return { text: await file.readFile('utf8'), stamp };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return null;
    throw error;
  }
}
