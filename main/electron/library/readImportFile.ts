import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CallResult } from '../../../shared/ipc/contract';
import { AttestError } from '../../../shared/model/AttestError';
import { type Message, message } from '../../../shared/words/message';
import { checkSize } from '../../import/importLimits';
import { gatherSavedPage } from '../../import/mhtml/gatherSavedPage';
import { logFailure } from '../../log/logFailure';
import { isSystemError } from '../../storage/files/storageError';

type ChosenFiles = CallResult<'dialog.chooseFiles'>;
type ImportFile = ChosenFiles['files'][number];

const reasons: Record<string, Message> = {
  EACCES: message('system.readFile.notAllowed'),
  EPERM: message('system.readFile.refused'),
  ENOENT: message('system.readFile.gone'),
  ENAMETOOLONG: message('system.readFile.nameTooLong'),
  EIO: message('system.readFile.diskError'),
};

/** Reads a file to import, with what was saved with it. Throws an `AttestError` where it isn't a file, is too large, or can't be read. */
export async function readImportFile(
  path: string,
  check: typeof checkSize = checkSize,
): Promise<ImportFile> {
  // Node would say that its argument is wrong.
  if (path.includes('\0')) {
    throw new AttestError('invalid', message('system.readFile.impossibleName'));
  }
  try {
    const found = await stat(path);
    if (!found.isFile()) {
      throw new AttestError('unsupported', message('system.readFile.notFile', { path }));
    }
    const name = basename(path);
    check(name, found.size);
    const bytes = await readFile(path);
    // A capture is kept as it came.
    return check === checkSize ? gatherSavedPage(path, bytes) : { name, bytes };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const reason =
      reasons[error.code] ?? message('system.readFile.failed', { reason: error.message });
    throw new AttestError('storage', reason, { cause: error });
  }
}

/** Reads files to import, each by itself: one that can't be read doesn't stop the others. */
export async function readImportFiles(
  paths: readonly string[],
  check: typeof checkSize = checkSize,
): Promise<ChosenFiles> {
  const chosen: ChosenFiles = { files: [], unread: [] };
  for (const path of paths) {
    try {
      chosen.files.push(await readImportFile(path, check));
    } catch (error) {
      if (!(error instanceof AttestError)) throw error;
      logFailure('import-failed', error);
      chosen.unread.push({ name: basename(path), message: error.said });
    }
  }
  return chosen;
}
