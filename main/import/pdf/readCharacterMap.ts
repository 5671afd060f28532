import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the build puts them: beside the worker, whose parts are in a folder next to them. */
const BUILT = join(import.meta.dirname, '../cmaps');

/** One of the maps from codes to characters that come with pdf.js. Throws for any other name. */
export async function readCharacterMap(fileName: string): Promise<Uint8Array> {
  if (!/^[\w-]+\.bcmap$/.test(fileName)) throw new Error('There is no such map.');
  try {
    return await readFile(join(BUILT, fileName));
  } catch {
    const library = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
    return await readFile(join(dirname(library), 'cmaps', fileName));
  }
}
