import type { BigIntStats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * True for a folder in `outer`, however deep, and for `outer` itself. What counts is what is on disk, not its spelling:
 * links, `..`, letters of another case, a second path to the same folder. Throws if `folder` doesn’t exist.
 */
export async function isInside(folder: string, outer: string): Promise<boolean> {
  let at = await realpath(folder);
  const top = await statIfReachable(outer);
  if (!top) return false;
  for (;;) {
    const { dev, ino } = await stat(at, { bigint: true });
    if (dev === top.dev && ino === top.ino) return true;
    if (dirname(at) === at) return false;
    at = dirname(at);
  }
}

/** Null if it can't be reached, so that nothing can be in it either. */
async function statIfReachable(path: string): Promise<BigIntStats | null> {
  try {
    return await stat(path, { bigint: true });
  } catch {
    return null;
  }
}
