import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** The path of a real input kept beside the project; null if it is not there. */
export function findShared(path: string): string | null {
  const file = join(process.env.ATTEST_SHARED ?? resolve(root, '../shared'), path);
  return existsSync(file) ? file : null;
}
