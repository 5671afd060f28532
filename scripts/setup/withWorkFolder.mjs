import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { atExit } from './atExit.mjs';
import { isProcessAlive } from './isProcessAlive.mjs';

const prefix = 'unfinished-';

/**
 * Gives a task an empty folder inside `parent`, which is gone afterwards, whatever happens. What a killed
 * process left of its own is cleared away first.
 * @template T
 * @param {string} parent
 * @param {(folder: string) => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withWorkFolder(parent, task) {
  clearLeftovers(parent);
  const folder = join(parent, `${prefix}${process.pid}`);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const forget = atExit(remove);
  remove();
  mkdirSync(folder, { recursive: true });
  try {
    return await task(folder);
  } finally {
    forget();
    remove();
  }
}

/** @param {string} parent */
function clearLeftovers(parent) {
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(prefix)) continue;
    const owner = Number(name.slice(prefix.length));
    if (!isProcessAlive(owner)) rmSync(join(parent, name), { recursive: true, force: true });
  }
}
