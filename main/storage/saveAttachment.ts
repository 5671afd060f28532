import { join } from 'node:path';
import { readStamp } from './fileStamp';
import { makeFolder } from './makeFolder';
import { sha256 } from './sha256';
import { replaceFile } from './stageFile';
import { onDisk } from './storageError';

/** Keeps bytes under their SHA-256 and answers the file's name. The same bytes are kept once. */
export async function saveAttachment(
  folder: string,
  bytes: Uint8Array,
  extension: string,
): Promise<string> {
  const name = `${sha256(bytes)}.${extension}`;
  const path = join(folder, name);
  await onDisk(path, async () => {
    const present = await readStamp(path);
    if (present?.size === BigInt(bytes.length)) return;
    await makeFolder(folder);
    await replaceFile(path, bytes);
  });
  return name;
}
