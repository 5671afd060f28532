import type { Disk } from './Disk';

/** Makes renames and new files in a folder survive a power loss. Windows can’t, and needs no such call. */
export async function syncFolder(folder: string, disk: Disk): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await disk.open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
