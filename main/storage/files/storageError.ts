import { AttestError } from '../../../shared/model/AttestError';
import { type Message, message } from '../../../shared/words/message';

const sentences = {
  ENOSPC: 'storage.diskFull',
  EDQUOT: 'storage.quotaUsedUp',
  EACCES: 'storage.notAllowed',
  EPERM: 'storage.accessRefused',
  EROFS: 'storage.diskReadOnly',
  ENOTDIR: 'storage.pathThroughFile',
  EEXIST: 'storage.fileForFolder',
  ENOENT: 'storage.notThere',
  EISDIR: 'storage.folderForFile',
  ELOOP: 'storage.linkLoop',
  ENAMETOOLONG: 'storage.pathTooLong',
  EIO: 'storage.diskError',
  EMFILE: 'storage.tooManyOpenFiles',
} as const;

/** What went wrong with a file, as the person is told. Errors other than the system’s pass unchanged. */
export function storageError(error: unknown, path: string): unknown {
  if (!isSystemError(error)) return error;
  const said = isKnown(error.code)
    ? message(sentences[error.code], { path })
    : message('storage.unusable', { path, reason: error.message });
  return new AttestError('storage', said, { cause: error });
}

function isKnown(code: string): code is keyof typeof sentences {
  return Object.hasOwn(sentences, code);
}

/** Why a folder is read-only, where that is what an error says; null for all other errors. */
export function explainReadOnly(error: unknown): Message | null {
  if (isSystemError(error, 'EROFS')) return message('storage.readOnly.disk');
  const isForbidden = isSystemError(error, 'EACCES') || isSystemError(error, 'EPERM');
  return isForbidden ? message('storage.readOnly.forbidden') : null;
}

/** True for errors of the file system; of that code, where one is given. */
export function isSystemError(error: unknown, code?: string): error is Error & { code: string } {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return false;
  return typeof error.code === 'string' && (code === undefined || error.code === code);
}

/** Does work on files; what the system refuses is thrown as an `AttestError` that names `path`. */
export async function onDisk<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storageError(error, path);
  }
}
