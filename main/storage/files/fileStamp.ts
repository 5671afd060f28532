import type { BigIntStats } from 'node:fs';

/** Tells one state of a file from another without reading it. */
export interface FileStamp {
  readonly mtimeNs: bigint;
  /** Also changes where a program edits a file and resets its modification time. */
  readonly ctimeNs: bigint;
  readonly size: bigint;
  readonly ino: bigint;
}

export function toStamp({ mtimeNs, ctimeNs, size, ino }: BigIntStats): FileStamp {
  return { mtimeNs, ctimeNs, size, ino };
}

/** True where the file is untouched, as far as a disk can tell. */
export function isSameStamp(a: FileStamp | null, b: FileStamp | null): boolean {
  return isSameFile(a, b) && a?.ctimeNs === b?.ctimeNs;
}

/** True for the same file with the same content; it may have been renamed, which shows in its ctime. */
export function isSameFile(
  a: Omit<FileStamp, 'ctimeNs'> | null,
  b: Omit<FileStamp, 'ctimeNs'> | null,
): boolean {
  if (!a || !b) return a === b;
  return a.mtimeNs === b.mtimeNs && a.size === b.size && a.ino === b.ino;
}
