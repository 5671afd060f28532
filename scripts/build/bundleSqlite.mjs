import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PROGRAM = 'node-sqlite3-wasm.wasm';

/**
 * Lets SQLite be bundled: its WebAssembly, which it reads from its own folder, goes beside the bundle.
 * @returns {import('vite').Plugin}
 */
export function bundleSqlite() {
  return {
    name: 'bundle-sqlite',
    enforce: 'pre',
    transform(code, id) {
      const file = id.replaceAll('\\', '/').replace(/\?.*$/, '');
      if (!file.endsWith('/node-sqlite3-wasm/dist/node-sqlite3-wasm.js')) return null;
      const source = readFileSync(join(dirname(file), PROGRAM));
      const reference = this.emitFile({ type: 'asset', fileName: PROGRAM, source });
      const place = `import.meta.ROLLUP_FILE_URL_${reference}`;
      const pattern = 'return locateFile("node-sqlite3-wasm.wasm")';
      if (!code.includes(pattern))
        throw new Error('SQLite has changed: it finds its program otherwise.');
      const found = code.replace(pattern, `return ${place}`);
      return {
        code: found.replace('scriptDirectory=__dirname+"/"', 'scriptDirectory=""'),
        map: null,
      };
    },
  };
}
