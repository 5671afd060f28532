import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The version of an unpacked Electron.
 * @param {string} folder
 */
export function readUnpackedVersion(folder) {
  return readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
}
