import { createReadStream } from 'node:fs';
import { stat, truncate, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';

/**
 * Writes over the content of a file, which so stays the file it is. Where that fails the old content is put back: its
 * room on the disk was not given away meanwhile.
 */
export async function writeInPlace(path: string, content: Uint8Array): Promise<void> {
  const { size } = await stat(path);
  const covered = await buffer(createReadStream(path, { end: Math.max(0, content.length - 1) }));
  try {
    await writeFile(path, content, { flag: 'r+', flush: true });
    await truncate(path, content.length);
  } catch (error) {
    await writeFile(path, covered, { flag: 'r+', flush: true });
    await truncate(path, size);
    throw error;
  }
}
