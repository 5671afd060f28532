import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

/** Bundles an entry of `main/` as the app’s build does, with its workers beside it, and returns the program’s path. */
export async function buildProgram(entry: string, ...workers: string[]): Promise<string> {
  const name = nameOf(entry);
  // Inside the project, so that what is not bundled is found.
  const outDir = join(root, 'out', 'test', name);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: {
        external: ['jsdom', 'dompurify', '@mozilla/readability', 'node-sqlite3-wasm'],
        input: Object.fromEntries(
          [entry, ...workers].map((path) => [nameOf(path), join(root, path)]),
        ),
      },
    },
  });
  return join(outDir, `${name}.js`);
}

function nameOf(entry: string): string {
  return entry.replace(/^.*\/|\.ts$/g, '');
}
