import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Path of a real input that is kept beside the project; null where it is not there. */
export function findShared(path: string): string | null {
  const file = join(process.env.ATTEST_SHARED ?? resolve(root, '../shared'), path);
  return existsSync(file) ? file : null;
}
