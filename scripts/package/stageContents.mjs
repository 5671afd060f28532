import { chmodSync, cpSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @typedef {{path: string, bytes: number, isFolder: boolean}} Staged a path as it will be installed, from "/" */

/**
 * Lays out a package's contents in `folder` as they will be installed, readable by everyone.
 * @param {readonly {from: string, to: string}[]} contents
 * @param {string} folder
 */
export function stageContents(contents, folder) {
  for (const { from, to } of contents) {
    const target = join(folder, to);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(from, target, { recursive: true, verbatimSymlinks: true });
  }
  for (const { path, isFolder } of listStaged(folder)) {
    const file = join(folder, path);
    if (lstatSync(file).isSymbolicLink()) continue;
    const isProgram = isFolder || (lstatSync(file).mode & 0o100) !== 0;
    chmodSync(file, isProgram ? 0o755 : 0o644);
  }
}

/**
 * Everything laid out, folders before their contents.
 * @param {string} folder
 * @param {string} [inside]
 * @returns {Staged[]}
 */
export function listStaged(folder, inside = '') {
  return readdirSync(join(folder, inside))
    .sort()
    .flatMap((name) => {
      const path = `${inside}/${name}`;
      const found = lstatSync(join(folder, path));
      const staged = { path, bytes: found.size, isFolder: found.isDirectory() };
      return found.isDirectory() ? [staged, ...listStaged(folder, path)] : [staged];
    });
}
