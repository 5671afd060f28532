import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What draws pages in Node. Nothing is drawn there, and it is a program of its own. */
const CANVAS = 'require("@napi-rs/canvas")';
/** Where its maps of characters are found beside the worker. */
const FOLDER = 'cmaps';

/**
 * Lets pdf.js be bundled: without what it would draw with in Node, and with the maps of characters that it reads for Chinese,
 * Japanese and Korean texts, in a folder beside the worker.
 * @returns {import('vite').Plugin}
 */
export function bundlePdf() {
  return {
    name: 'bundle-pdf',
    enforce: 'pre',
    transform(code, id) {
      const file = id.replaceAll('\\', '/').replace(/\?.*$/, '');
      if (!file.endsWith('/pdfjs-dist/legacy/build/pdf.mjs')) return null;
      if (!code.includes(CANVAS)) throw new Error(`pdf.js has changed: ${CANVAS} is not in it.`);
      return { code: code.replaceAll(CANVAS, 'undefined'), map: null };
    },
    buildStart() {
      const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
      for (const name of readdirSync(join(library, FOLDER))) {
        if (!name.endsWith('.bcmap') && name !== 'LICENSE') continue;
        const source = readFileSync(join(library, FOLDER, name));
        this.emitFile({ type: 'asset', fileName: `${FOLDER}/${name}`, source });
      }
    },
  };
}
