import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const folder = process.env.ATTEST_SHARED ?? resolve(repository, '../shared');

/** For tests: the path of a real article or page kept beside the project; null where there is none. */
export function findRealInput(path: string): string | null {
  const file = join(folder, path);
  return existsSync(file) ? file : null;
}
