import { type FileHandle, open, rm } from 'node:fs/promises';

interface Finishing {
  /** Permissions, of which the system’s mask may remove some. */
  mode?: number;
  /** Runs once the content is written, before it is flushed to the disk. */
  prepare?: (file: FileHandle) => Promise<void>;
  /** Runs once all of it is on the disk. */
  finish?: () => Promise<void>;
}

/** Makes a file, whole and on the disk, or none. Throws EEXIST if anything is there, even a link. */
export async function writeNewFile(
  path: string,
  content: Uint8Array,
  signal?: AbortSignal,
  { mode = 0o666, prepare, finish }: Finishing = {},
): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    try {
      await file.writeFile(content, { signal });
      await prepare?.(file);
      await file.sync();
    } finally {
      await file.close();
    }
    await finish?.();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}
