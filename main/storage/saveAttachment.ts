import { join } from 'node:path';
import type { LibraryFolder } from './LibraryFolder';
import { sha256 } from './sha256';
import { onDisk } from './storageError';

/** Bytes that are kept: the name of their file, and whether it was made just now. */
export interface SavedAttachment {
  readonly name: string;
  readonly isNew: boolean;
}

/** Keeps bytes under their SHA-256. The same bytes are kept once. */
export async function saveAttachment(
  files: LibraryFolder,
  folder: string,
  bytes: Uint8Array,
  extension: string,
): Promise<SavedAttachment> {
  const name = `${sha256(bytes)}.${extension}`;
  const path = join(folder, name);
  const isNew = await onDisk(path, async () => {
    const present = await files.read(path);
    if (present && sha256(present.bytes) === sha256(bytes)) return false;
    await files.makeFolder(folder);
    await files.replace(path, bytes);
    return true;
  });
  return { name, isNew };
}
