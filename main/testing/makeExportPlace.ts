import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type ExportOptions, writeExport } from '../export/writeExport';
import { makeTemporaryFolder } from './temporaryFolder';

/** A folder with a library in it, and how to export to it; `path` is a file that could be there. */
export async function makeExportPlace() {
  const folder = await makeTemporaryFolder();
  const library = join(folder, 'library');
  await mkdir(join(library, 'articles'), { recursive: true });
  const path = join(folder, 'notes.md');
  const write = (to: string, content = 'new', options: Partial<ExportOptions> = {}) =>
    writeExport(to, content, { library, overwrite: false, ...options });
  const overwrite = (to: string, content = 'new') => write(to, content, { overwrite: true });
  return { folder, library, path, write, overwrite };
}
