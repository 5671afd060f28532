import { access } from 'node:fs/promises';
import { dirname } from 'node:path';
import { defaultLibraryFolder } from '../../defaultLibraryFolder';
import { isSystemError } from '../../storage/files/storageError';
import { libraryPaths } from '../../storage/libraryPaths';
import type { UsualLibrary } from '../library/openChosenLibrary';
import type { StartMemory } from './startMemory';

/**
 * The library to begin with: the one that the start names, else the one that was chosen, else the default one. A new
 * one is made unasked only where it is named and its parent folder exists, and as the default at the very first start.
 * In place of one that used to be there it would look as if everything was lost.
 */
export function findUsualLibrary(
  named: string | null,
  { library, latestLibrary }: Pick<StartMemory, 'library' | 'latestLibrary'>,
): UsualLibrary {
  if (named !== null) return { folder: named, mayBeMade: isThere(dirname(named)) };
  return {
    folder: library ?? defaultLibraryFolder(),
    mayBeMade: library === null && latestLibrary === null,
  };
}

/** True where the folder holds a library, or what is left of one. */
export async function holdsLibrary(folder: string): Promise<boolean> {
  const { library, articles } = libraryPaths(folder);
  return (await isThere(library)) || (await isThere(articles));
}

/** False only for what certainly isn't there: anything else that is wrong is reported when the library is opened. */
async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    return !isSystemError(error, 'ENOENT');
  }
}
