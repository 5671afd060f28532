import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';

/**
 * @typedef {{path: string, classes: string[]}} StyleSheet a path below renderer/, and the names that it exports to
 * views
 */

/** Other names a CSS module can export, which no view uses. */
const cssModules = { animation: false, grid: false, container: false, customIdents: false };

/**
 * The window's CSS modules. Throws if one isn't valid CSS.
 * @param {string} root
 * @returns {StyleSheet[]}
 */
export function listStyleSheets(root) {
  const folder = join(root, 'renderer');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.module.css'))
    .sort()
    .map((path) => {
      const code = readFileSync(join(folder, path));
      const { exports } = transform({ filename: path, code, cssModules });
      return { path, classes: Object.keys(exports ?? {}).sort() };
    });
}
