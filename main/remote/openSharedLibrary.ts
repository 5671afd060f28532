import { AttestError } from '../../shared/model/AttestError';
import type { OpenLibrary } from '../backend';
import { LibraryFolder } from '../storage/files/LibraryFolder';
import { reachHolder } from '../storage/lock/LibraryLock';
import { connectLibrary } from './connectLibrary';

/**
 * Opens a library to change it, by `open`; or, where a window has it, through that window’s process. Waits up to
 * `waitMs` for other command lines. Throws `locked` where that wasn’t enough.
 */
export async function openSharedLibrary(
  folder: string,
  waitMs: number,
  open: (waitMs: number) => Promise<OpenLibrary>,
): Promise<OpenLibrary> {
  const shared = await reach(folder, waitMs);
  if (shared) return shared;
  try {
    return await open(waitMs);
  } catch (error) {
    // A window may have opened it in the meantime.
    const opened =
      error instanceof AttestError && error.code === 'locked' && (await reach(folder, 0));
    if (opened) return opened;
    throw error;
  }
}

async function reach(folder: string, waitMs: number): Promise<OpenLibrary | null> {
  const { key } = await LibraryFolder.open(folder);
  const socket = key ? await reachHolder(key, waitMs) : null;
  return socket && connectLibrary(socket);
}
