import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isSystemError } from './storageError';

/**
 * Makes a folder and those above it that are missing. True where it was not there before. Node's own
 * `recursive` never comes back from places where the system makes no folders, such as /proc.
 */
export async function makeFolder(path: string): Promise<boolean> {
  try {
    return await makeOne(path);
  } catch (error) {
    if (!isSystemError(error, 'ENOENT') || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    return makeOne(path);
  }
}

async function makeOne(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    if (isSystemError(error, 'EEXIST') && (await stat(path)).isDirectory()) return false;
    throw error;
  }
}
