import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Lets jsdom be bundled: the files that it and css-tree read from their own folders on loading are inlined. So the
 * built app needs no node_modules, and importing a page doesn't open a thousand files.
 * @returns {import('vite').Plugin}
 */
export function bundleJsdom() {
  return {
    name: 'bundle-jsdom',
    enforce: 'pre',
    // css-tree's usual entry requires JSON files by path; this one has them inlined.
    config: () => ({
      resolve: { alias: [{ find: /^css-tree$/, replacement: 'css-tree/dist/csstree.esm' }] },
    }),
    transform(code, id) {
      const file = id.replaceAll('\\', '/').replace(/\?.*$/, '');
      if (file.endsWith('/jsdom/lib/jsdom/living/helpers/style-rules.js')) {
        return replaceOnce(
          code,
          /fs\.readFileSync\(\s*path\.resolve\(__dirname, "([^"]+)"\),[^)]*\)/,
          (path) => JSON.stringify(readFileSync(resolve(dirname(file), path), 'utf8')),
        );
      }
      if (file.endsWith('/jsdom/lib/jsdom/living/xhr/XMLHttpRequest-impl.js')) {
        // Only for synchronous requests by scripts, and no page's scripts ever run.
        return replaceOnce(
          code,
          /require\.resolve \? require\.resolve\("[^"]+"\) : null/,
          () => 'null',
        );
      }
      return null;
    },
  };
}

/**
 * Throws if the pattern is missing: jsdom has changed, and the replacement needs another look.
 * @param {string} code
 * @param {RegExp} pattern
 * @param {(group: string) => string} replacement
 */
function replaceOnce(code, pattern, replacement) {
  if (!pattern.test(code)) throw new Error(`jsdom has changed: ${pattern} is no longer in it.`);
  return { code: code.replace(pattern, (_all, group) => replacement(group)), map: null };
}
