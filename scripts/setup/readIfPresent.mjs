import { readFileSync } from 'node:fs';

/**
 * A file's text; undefined if there is no such file. Throws any other error.
 * @param {string} path
 * @returns {string | undefined}
 */
export function readIfPresent(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
