import { AttestError } from '../../../shared/model/AttestError';

const sentences: Record<string, (path: string) => string> = {
  ENOSPC: (path) =>
    `The disk is full: ${path} could not be saved. Make room on it, then do it once more.`,
  EDQUOT: (path) =>
    `Your quota on this disk is used up: ${path} could not be saved. Make room, then do it once more.`,
  EACCES: (path) =>
    `Attest is not allowed to use ${path}. Change its permissions, or choose another folder for the library.`,
  EPERM: (path) =>
    `The system refuses access to ${path}. Change its permissions, or choose another folder for the library.`,
  EROFS: (path) =>
    `${path} is on a disk that can only be read. Choose a folder on another disk for the library.`,
  ENOTDIR: (path) =>
    `${path} can't be used: part of this path is a file, not a folder. Choose another folder for the library.`,
  EEXIST: (path) =>
    `${path} is a file where a folder is needed. Move it away, or choose another folder for the library.`,
  ENOENT: (path) => `${path} can't be made or found there. Check that its disk is connected.`,
  EISDIR: (path) => `${path} is a folder where a file is needed. Move it away.`,
  ELOOP: (path) => `${path} is a link that leads back to itself. Remove it.`,
  ENAMETOOLONG: (path) => `${path} is too long a name. Choose a folder higher up for the library.`,
  EIO: (path) => `The disk reports an error at ${path}. Copy the library to another disk soon.`,
  EMFILE: (path) => `Too many files are open to use ${path}. Close other programs, then try again.`,
};

/** What went wrong with a file, as the person is told. Errors that are not of the system pass as they are. */
function storageError(error: unknown, path: string): unknown {
  if (!isSystemError(error)) return error;
  const sentence = sentences[error.code];
  const message = sentence ? sentence(path) : `${path} could not be used: ${error.message}`;
  return new AttestError('storage', message, { cause: error });
}

/** Why a folder can only be read, where that is what an error says; null for all other errors. */
export function explainReadOnly(error: unknown): string | null {
  if (isSystemError(error, 'EROFS')) return 'It is on a disk that can only be read.';
  const isForbidden = isSystemError(error, 'EACCES') || isSystemError(error, 'EPERM');
  return isForbidden ? 'You are not allowed to change the files in its folder.' : null;
}

/** True for the errors of the file system, of that code where one is given. */
export function isSystemError(error: unknown, code?: string): error is Error & { code: string } {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return false;
  return typeof error.code === 'string' && (code === undefined || error.code === code);
}

/** Runs work on files; what the system refuses is thrown as an `AttestError` that names `path`. */
export async function onDisk<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storageError(error, path);
  }
}
