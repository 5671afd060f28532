import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

const IMPORT = /import (\w+) from '(\.[^']+\.module\.css)'/g;

/**
 * Classes that a view names and its style sheet does not have, and the other way round: the types let any name pass.
 * Of a sheet whose classes are also chosen by a variable, all count as named.
 * @param {string} root
 * @returns {Promise<string[]>} sentences
 */
export async function findStyleProblems(root) {
  const files = readdirSync(join(root, 'renderer'), { recursive: true, encoding: 'utf8' });
  /** @type {Map<string, {names: Set<string>, isOpen: boolean}>} */
  const uses = new Map();
  for (const file of files.filter((name) => /\.tsx?$/.test(name))) {
    const code = readFileSync(join(root, 'renderer', file), 'utf8');
    for (const [, variable, path = ''] of code.matchAll(IMPORT)) {
      const sheet = normalize(join(dirname(file), path));
      const use = uses.get(sheet) ?? { names: new Set(), isOpen: false };
      for (const [, name = ''] of code.matchAll(new RegExp(`\\b${variable}\\.(\\w+)`, 'g'))) {
        use.names.add(name);
      }
      use.isOpen ||= new RegExp(`\\b${variable}\\[`).test(code);
      uses.set(sheet, use);
    }
  }
  return files
    .filter((name) => name.endsWith('.module.css'))
    .flatMap((sheet) => {
      const { names, isOpen } = uses.get(normalize(sheet)) ?? { names: new Set(), isOpen: false };
      const classes = listClasses(readFileSync(join(root, 'renderer', sheet), 'utf8'));
      const missing = [...names].filter((name) => !classes.has(name));
      const unused = isOpen ? [] : [...classes].filter((name) => !names.has(name));
      const path = relative(root, join(root, 'renderer', sheet));
      return [
        ...missing.map((name) => `${path} has no class .${name}, which a view names.`),
        ...unused.map((name) => `${path} has a class .${name}, which no view names.`),
      ];
    });
}

/** @param {string} css */
function listClasses(css) {
  const selectors = css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/:global\([^)]*\)/g, '')
    .replace(/\{[^{}]*\}/g, '{}');
  return new Set(Array.from(selectors.matchAll(/\.([a-z_][\w-]*)/gi), ([, name = '']) => name));
}
