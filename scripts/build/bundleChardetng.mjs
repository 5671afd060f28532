import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix } from 'node:path';

const PROGRAM = 'chardetng_wasm_bg.wasm';

/**
 * Lets the detector of encodings be bundled: its program in WebAssembly goes beside the chunk that reads it.
 * @returns {import('vite').Plugin}
 */
export function bundleChardetng() {
  /** @param {string} id */
  const isFinder = (id) => id.replaceAll('\\', '/').endsWith('/encoding/chardetngProgram.ts');
  return {
    name: 'bundle-chardetng',
    enforce: 'pre',
    transform(_code, id) {
      if (!isFinder(id)) return null;
      const code = `export const chardetngProgram = import.meta.dirname + "/${PROGRAM}";`;
      return { code, map: null };
    },
    generateBundle(_options, bundle) {
      const source = readFileSync(
        createRequire(import.meta.url).resolve(`chardetng-wasm/dist/${PROGRAM}`),
      );
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk' || !part.moduleIds.some(isFinder)) continue;
        const fileName = posix.join(posix.dirname(part.fileName), PROGRAM);
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
