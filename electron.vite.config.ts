import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// Minified, since all of it is read and parsed at every start.
// What the main process needs at start is bundled: fewer files to read than node_modules has.
// jsdom and its like are loaded from node_modules, and only when HTML is imported.
const loadedLater = ['jsdom', 'dompurify', '@mozilla/readability', 'electron'];

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      externalizeDeps: false,
      minify: true,
      rollupOptions: {
        external: loadedLater,
        input: {
          index: resolve('main/index.ts'),
          cli: resolve('main/cli.ts'),
          importWorker: resolve('main/import/importWorker.ts'),
          textWorker: resolve('main/texts/textWorker.ts'),
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
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      minify: true,
      rollupOptions: { input: { index: resolve('renderer/index.html') } },
    },
  },
});
