import { lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { atExit } from './atExit.mjs';
import { isProcessAlive } from './isProcessAlive.mjs';

const prefix = 'attest-unfinished-';

/**
 * Gives a task an empty folder inside `parent` that is removed afterwards, whatever happens. Folders left by killed
 * processes are removed first.
 * @template T
 * @param {string} parent
 * @param {(folder: string) => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withWorkFolder(parent, task) {
  mkdirSync(parent, { recursive: true });
  clearLeftovers(parent);
  const folder = mkdtempSync(join(parent, `${prefix}${process.pid}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const forget = atExit(remove);
  try {
    return await task(folder);
  } finally {
    forget();
    remove();
  }
}

/** @param {string} parent */
function clearLeftovers(parent) {
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(prefix)) continue;
    const path = join(parent, name);
    const isOurs = lstatSync(path).uid === (process.getuid?.() ?? 0);
    const owner = Number.parseInt(name.slice(prefix.length), 10);
    if (isOurs && !isProcessAlive(owner)) rmSync(path, { recursive: true, force: true });
  }
}
