import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PROGRAM = 'node-sqlite3-wasm.wasm';
/** How SQLite finds its program. */
const PLACE = 'scriptDirectory=__dirname+"/"';

/**
 * Lets SQLite be bundled: its program in WebAssembly, which it reads from its own folder, goes beside the worker.
 * @returns {import('vite').Plugin}
 */
export function bundleSqlite() {
  return {
    name: 'bundle-sqlite',
    enforce: 'pre',
    transform(code, id) {
      const file = id.replaceAll('\\', '/').replace(/\?.*$/, '');
      if (!file.endsWith('/node-sqlite3-wasm/dist/node-sqlite3-wasm.js')) return null;
      if (!code.includes(PLACE))
        throw new Error(`SQLite has changed: ${PLACE} is no longer in it.`);
      const source = readFileSync(join(dirname(file), PROGRAM));
      this.emitFile({ type: 'asset', fileName: PROGRAM, source });
      return { code: code.replace(PLACE, 'scriptDirectory=import.meta.dirname+"/"'), map: null };
    },
    generateBundle(_options, bundle) {
      for (const [name, part] of Object.entries(bundle)) {
        const isUser = part.type === 'chunk' && part.code.includes(PROGRAM);
        if (isUser && name.includes('/')) throw new Error(`${PROGRAM} is not beside ${name}.`);
      }
    },
  };
}
