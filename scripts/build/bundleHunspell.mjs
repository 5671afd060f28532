import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PROGRAM = 'hunspell.wasm';
/** How Hunspell finds its program. */
const PLACE = 'new URL("hunspell.wasm",import.meta.url).href';

/**
 * Lets Hunspell be bundled: its program in WebAssembly goes beside the worker.
 * @returns {import('vite').Plugin}
 */
export function bundleHunspell() {
  return {
    name: 'bundle-hunspell',
    enforce: 'pre',
    transform(code, id) {
      const file = id.replaceAll('\\', '/').replace(/\?.*$/, '');
      if (!file.endsWith('/hunspell-wasm/wasm/hunspell.js')) return null;
      if (!code.includes(PLACE))
        throw new Error(`Hunspell has changed: ${PLACE} is no longer in it.`);
      const source = readFileSync(join(dirname(file), PROGRAM));
      const asset = this.emitFile({ type: 'asset', fileName: PROGRAM, source });
      return { code: code.replace(PLACE, `import.meta.ROLLUP_FILE_URL_${asset}`), map: null };
    },
  };
}
