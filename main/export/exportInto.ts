import { join, parse } from 'node:path';
import { hasCode } from '../../shared/model/AttestError';
import { writeExport } from './writeExport';

/** What is exported: a file’s content, and what to call it. */
export interface NamedExport {
  readonly content: string;
  readonly fileName: string;
}

/**
 * Writes exports into a folder, one after another as they are made. A name that is taken gets a number; nothing is
 * overwritten. Answers the paths.
 */
export async function exportInto(
  folder: string,
  exports: Iterable<() => Promise<NamedExport>>,
  library: string,
): Promise<string[]> {
  const paths: string[] = [];
  for (const make of exports) {
    const { content, fileName } = await make();
    paths.push(await writeUnderFreeName(folder, fileName, content, library));
  }
  return paths;
}

async function writeUnderFreeName(
  folder: string,
  fileName: string,
  content: string,
  library: string,
): Promise<string> {
  const { name, ext } = parse(fileName);
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? fileName : `${name} (${number})${ext}`;
    try {
      return await writeExport(join(folder, free), content, { library, overwrite: false });
    } catch (error) {
      if (!hasCode(error, 'exists')) throw error;
    }
  }
}
