import { type FileHandle, open, rm } from 'node:fs/promises';

interface Finishing {
  /** Permissions, before the system takes some of them away. */
  mode?: number;
  /** Comes between the content and its way to the disk. */
  prepare?: (file: FileHandle) => Promise<void>;
  /** Comes when all of it is on the disk. */
  finish?: () => Promise<void>;
}

/** Makes a file, whole and on the disk, or none. Throws EEXIST where anything is there, a link too. */
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
