import { basename, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { bundleChardetng } from './scripts/build/bundleChardetng.mjs';
import { bundleCiteproc } from './scripts/build/bundleCiteproc.mjs';
import { bundleHunspell } from './scripts/build/bundleHunspell.mjs';
import { bundleJsdom } from './scripts/build/bundleJsdom.mjs';
import { bundlePdf } from './scripts/build/bundlePdf.mjs';
import { bundleSqlite } from './scripts/build/bundleSqlite.mjs';
import { keepAscii } from './scripts/build/keepAscii.mjs';
import { keepLanguages } from './scripts/build/keepLanguages.mjs';
import { trimFaces } from './scripts/build/trimFaces.mjs';

// Minified, since all of it is read and parsed at every start. Everything is bundled: fewer files to read than
// node_modules has, and a package needs nothing else.

/** What is bundled asks for its licence to go with it. */
const license = { fileName: 'licenses.md' };

/** Fonts, maps of characters and decoders of pdf.js. */
const PDF_RESOURCES = /[\\/]pdfjs-dist[\\/](?:cmaps|standard_fonts|wasm)[\\/]/;

/** What draws pages, and the list of what it may need. */
const PDF_LIBRARY = /[\\/]node_modules[\\/]pdfjs-dist[\\/]|[\\/]PdfResources\.ts$/;

/** A script for each of them. */
const nameResource = (id: string) => `pdf-${basename(id.replace(/\?.*$/, ''))}`;

export default defineConfig({
  main: {
    // Its build for Node makes a `require` of its own, which electron-vite declares once more: the chunk doesn’t load.
    resolve: { alias: [{ find: /^fflate$/, replacement: 'fflate/browser' }] },
    plugins: [
      bundleChardetng(),
      bundleCiteproc(),
      bundleHunspell(),
      bundleJsdom(),
      bundlePdf(),
      bundleSqlite(),
    ],
    build: {
      outDir: 'out/main',
      externalizeDeps: false,
      minify: true,
      license,
      rollupOptions: {
        external: ['electron'],
        input: {
          launch: resolve('main/launch.ts'),
          // An entry too, since it finds the rest of the build beside itself.
          index: resolve('main/index.ts'),
          cli: resolve('main/cli.ts'),
          importWorker: resolve('main/import/importWorker.ts'),
          citeWorker: resolve('main/citing/citeWorker.ts'),
          textWorker: resolve('main/texts/textWorker.ts'),
          searchWorker: resolve('main/search/searchWorker.ts'),
          spellingWorker: resolve('main/spelling/spellingWorker.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rollupOptions: {
        external: ['electron'],
        input: { index: resolve('main/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: 'index.cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), trimFaces(), keepLanguages(), keepAscii()],
    worker: { format: 'es', rollupOptions: { output: { entryFileNames: 'assets/pdfWorker.js' } } },
    build: {
      outDir: 'out/renderer',
      minify: true,
      license,
      rollupOptions: {
        input: { index: resolve('renderer/index.html') },
        output: {
          // What the first paint needs, in a language other than English its words too, and all that comes later.
          codeSplitting: {
            groups: [
              // Loaded when the pages of a PDF are first shown, and what they need one by one.
              { name: nameResource, test: PDF_RESOURCES, priority: 4 },
              { name: 'pdf', test: PDF_LIBRARY, priority: 3 },
              { name: 'es', test: /[\\/]shared[\\/]words[\\/]es[\\/.]/, priority: 2 },
              { name: 'start', tags: ['$initial'], priority: 1 },
              { name: 'rest', priority: 0 },
            ],
          },
        },
      },
    },
  },
});
