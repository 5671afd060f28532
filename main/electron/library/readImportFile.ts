import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CallResult } from '../../../shared/ipc/contract';
import { AttestError } from '../../../shared/model/AttestError';
import { checkSize } from '../../import/importLimits';
import { logFailure } from '../../log/logFailure';
import { isSystemError } from '../../storage/files/storageError';

type ChosenFiles = CallResult<'dialog.chooseFiles'>;
type ImportFile = ChosenFiles['files'][number];

const reasons: Record<string, string> = {
  EACCES: 'Attest is not allowed to read it. Change its permissions, then import it once more.',
  EPERM: 'The system refuses access to it. Change its permissions, then import it once more.',
  ENOENT: 'It is not there any more. Check that its disk is connected.',
  ENAMETOOLONG: 'Its name is longer than the system allows. Check how it was given.',
  EIO: 'The disk reports an error. Copy the file to another disk, if you can.',
};

/** Reads a file to import. Throws an `AttestError` where it is none, is too large, or can't be read. */
export async function readImportFile(path: string): Promise<ImportFile> {
  // Node would say that its argument is wrong.
  if (path.includes('\0'))
    throw new AttestError('invalid', 'No file can have such a name. Choose a file.');
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new AttestError('unsupported', `${path} is no file. Choose a file.`);
    const name = basename(path);
    checkSize(name, found.size);
    return { name, bytes: await readFile(path) };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const reason = reasons[error.code] ?? `It could not be read: ${error.message}.`;
    throw new AttestError('storage', reason, { cause: error });
  }
}

/** Reads files to import, each by itself: one that can't be read does not keep the others. */
export async function readImportFiles(paths: readonly string[]): Promise<ChosenFiles> {
  const chosen: ChosenFiles = { files: [], unread: [] };
  for (const path of paths) {
    try {
      chosen.files.push(await readImportFile(path));
    } catch (error) {
      if (!(error instanceof AttestError)) throw error;
      logFailure('import-failed', error);
      chosen.unread.push({ name: basename(path), message: error.message });
    }
  }
  return chosen;
}
