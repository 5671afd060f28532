import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Problem } from '../../../shared/ipc/events';
import { mapConcurrently } from '../../storage/mapConcurrently';
import { isSystemError } from '../../storage/storageError';

/** Names of the files that were kept by their content. */
export async function listAttachments(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => /^[0-9a-f]{64}\.[a-z0-9]{1,8}$/.test(name));
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return [];
    throw error;
  }
}

/** Attachments whose content is not what their name says. */
export async function checkAttachments(
  folder: string,
  names: readonly string[],
): Promise<Problem[]> {
  const problems = await mapConcurrently(names, 2, async (name): Promise<Problem[]> => {
    const hash = createHash('sha256');
    await pipeline(createReadStream(join(folder, name)), hash);
    if (name.startsWith(`${hash.digest('hex')}.`)) return [];
    return [
      {
        file: `attachments/${name}`,
        message: 'This file has changed since it was kept.',
        remedy: 'Bring it back from a backup.',
      },
    ];
  });
  return problems.flat();
}
