import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const PROGRAM = 'citeproc.cjs';

/**
 * Keeps citeproc in a file of its own, as it came, with its licence: neither changed nor mixed with anything else.
 * @returns {import('vite').Plugin}
 */
export function bundleCiteproc() {
  return {
    name: 'bundle-citeproc',
    enforce: 'pre',
    resolveId(id) {
      return id === 'citeproc' ? { id: `./${PROGRAM}`, external: 'relative' } : null;
    },
    generateBundle(_options, bundle) {
      const users = Object.values(bundle).filter(
        (part) => part.type === 'chunk' && part.imports.some((name) => name.endsWith(PROGRAM)),
      );
      for (const { fileName } of users) {
        if (fileName.includes('/')) throw new Error(`${PROGRAM} is not beside ${fileName}.`);
      }
      if (users.length === 0) return;
      const path = createRequire(import.meta.url).resolve('citeproc');
      const licence = readFileSync(join(dirname(path), 'LICENSE'));
      this.emitFile({ type: 'asset', fileName: PROGRAM, source: readFileSync(path) });
      this.emitFile({ type: 'asset', fileName: 'citeproc-LICENSE.txt', source: licence });
    },
  };
}
