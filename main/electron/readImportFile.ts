import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CallResult } from '../../shared/ipc/contract';
import { AttestError } from '../../shared/model/AttestError';
import { checkSize } from '../import/importLimits';
import { onDisk } from '../storage/storageError';

type ImportFile = CallResult<'dialog.chooseFiles'>[number];

/** Reads a file to import. Throws an `AttestError` where it is none, or too large. */
export async function readImportFile(path: string): Promise<ImportFile> {
  return onDisk(path, async () => {
    const found = await stat(path);
    if (!found.isFile()) throw new AttestError('unsupported', `${path} is no file. Choose a file.`);
    const name = basename(path);
    checkSize(name, found.size);
    return { name, bytes: await readFile(path) };
  });
}
