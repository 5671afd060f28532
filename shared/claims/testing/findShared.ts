import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const beside = fileURLToPath(new URL('../../../../shared', import.meta.url));

/** The path of a real article kept beside the project; null where there is none. */
export function findShared(path: string): string | null {
  const file = `${process.env.ATTEST_SHARED ?? beside}/${path}`;
  return existsSync(file) ? file : null;
}
