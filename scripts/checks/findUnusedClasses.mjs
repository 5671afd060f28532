import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listStyleSheets } from '../build/listStyleSheets.mjs';

const IMPORT = /import (\w+) from '(\.[^']+\.module\.css)'/g;

/** Marks a class chosen by a variable. */
const ANY = '[';

/**
 * Classes in the window's CSS modules that no view uses. If any class of a sheet is chosen by a variable, all its
 * classes count as used.
 * @param {string} root
 * @returns {Promise<string[]>} sentences
 */
export async function findUnusedClasses(root) {
  const named = listNamedClasses(join(root, 'renderer'));
  return listStyleSheets(root).flatMap(({ path, classes }) => {
    const names = named.get(path) ?? new Set();
    if (names.has(ANY)) return [];
    return classes
      .filter((name) => !names.has(name))
      .map((name) => `${join('renderer', path)} has a class .${name}, which no view uses.`);
  });
}

/**
 * @param {string} folder
 * @returns {Map<string, Set<string>>} by the path of the sheet below the folder
 */
function listNamedClasses(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  /** @type {Map<string, Set<string>>} */
  const named = new Map();
  for (const file of files.filter((name) => /\.tsx?$/.test(name))) {
    const code = readFileSync(join(folder, file), 'utf8');
    for (const [, variable, path = ''] of code.matchAll(IMPORT)) {
      const sheet = join(dirname(file), path);
      const names = named.get(sheet) ?? new Set();
      for (const [, name = ANY] of code.matchAll(
        new RegExp(`\\b${variable}(?:\\.(\\w+)|\\[)`, 'g'),
      )) {
        names.add(name);
      }
      named.set(sheet, names);
    }
  }
  return named;
}
