import { join } from 'node:path';
import { readStamp } from './fileStamp';
import { makeFolder } from './makeFolder';
import { sha256 } from './sha256';
import { replaceFile } from './stageFile';
import { onDisk } from './storageError';

/** Bytes that are kept: the name of their file, and whether it was made just now. */
export interface SavedAttachment {
  readonly name: string;
  readonly isNew: boolean;
}

/** Keeps bytes under their SHA-256. The same bytes are kept once. */
export async function saveAttachment(
  folder: string,
  bytes: Uint8Array,
  extension: string,
): Promise<SavedAttachment> {
  const name = `${sha256(bytes)}.${extension}`;
  const path = join(folder, name);
  const isNew = await onDisk(path, async () => {
    const present = await readStamp(path);
    if (present?.size === BigInt(bytes.length)) return false;
    await makeFolder(folder);
    await replaceFile(path, bytes);
    return true;
  });
  return { name, isNew };
}
