import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const PROGRAM = 'hunspell.wasm';
/** How Hunspell finds its program: beside itself. */
const PLACE = 'new URL("hunspell.wasm",import.meta.url).href';

/**
 * Lets Hunspell be bundled: its program in WebAssembly goes beside the chunk that it becomes.
 * @returns {import('vite').Plugin}
 */
export function bundleHunspell() {
  let folder = '';
  /** @param {string} id */
  const isHunspell = (id) =>
    id.replaceAll('\\', '/').replace(/\?.*$/, '').endsWith('/hunspell-wasm/wasm/hunspell.js');
  return {
    name: 'bundle-hunspell',
    enforce: 'pre',
    transform(code, id) {
      if (!isHunspell(id)) return null;
      if (!code.includes(PLACE))
        throw new Error(`Hunspell has changed: ${PLACE} is no longer in it.`);
      folder = dirname(id);
      // Otherwise Vite would take it for an asset of a page.
      return {
        code: code.replace(PLACE, `import.meta.dirname+"/${PROGRAM}"`),
        map: null,
      };
    },
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk' || !part.moduleIds.some(isHunspell)) continue;
        const fileName = posix.join(posix.dirname(part.fileName), PROGRAM);
        this.emitFile({ type: 'asset', fileName, source: readFileSync(join(folder, PROGRAM)) });
      }
    },
  };
}
