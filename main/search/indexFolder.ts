import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where indexes are: what each person’s programs on this machine can make again. With `userData`, which keeps a start apart from others, in there. */
export function indexesFolder(
  env: Readonly<Record<string, string | undefined>>,
  userData: string | null = env.ATTEST_USER_DATA?.trim() || null,
): string {
  if (userData) return join(userData, 'search');
  return join(cacheFolder(env), 'search');
}

function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const home = homedir();
  switch (process.platform) {
    case 'win32':
      return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Attest', 'Cache');
    case 'darwin':
      return join(home, 'Library', 'Caches', 'Attest');
    default:
      return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'attest');
  }
}

/** The name of a library’s index, by the real path of its folder. */
export function nameIndex(library: string): string {
  return createHash('sha256').update(library).digest('hex').slice(0, 32);
}
