import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Lets jsdom be bundled: what it and css-tree read from their own folders while they load is put into the code
 * instead. So the built app needs no node_modules, and a page is imported without a thousand files being opened.
 * @returns {import('vite').Plugin}
 */
export function bundleJsdom() {
  return {
    name: 'bundle-jsdom',
    enforce: 'pre',
    // css-tree's usual entry requires JSON files by path; this one has them inside.
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
        // Only for synchronous requests of scripts, and no page's scripts ever run.
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
 * Throws where the pattern is not there: then jsdom has changed, and what is replaced has to be looked at again.
 * @param {string} code
 * @param {RegExp} pattern
 * @param {(group: string) => string} replacement
 */
function replaceOnce(code, pattern, replacement) {
  if (!pattern.test(code)) throw new Error(`jsdom has changed: ${pattern} is not in it any more.`);
  return { code: code.replace(pattern, (_all, group) => replacement(group)), map: null };
}
