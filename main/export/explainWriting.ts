import { dirname } from 'node:path';
import { AttestError } from '../../shared/model/AttestError';
import { isSystemError } from '../storage/files/storageError';

const sentences: Record<string, (path: string) => string> = {
  ENOSPC: (path) => `The disk is full: ${path} was not written. Make room on it, then try again.`,
  EDQUOT: (path) =>
    `Your quota on this disk is used up: ${path} was not written. Make room, then try again.`,
  EFBIG: (path) => `${path} would be larger than its disk allows. Choose another disk.`,
  EACCES: (path) =>
    `Attest is not allowed to write ${path}. Change its permissions, or choose another place.`,
  EPERM: (path) =>
    `The system does not let Attest write ${path}. Change its permissions, or choose another place.`,
  EROFS: (path) => `${path} is on a disk that can only be read. Choose another place.`,
  EBUSY: (path) => `Another program is using ${path}. Close it there, or choose another name.`,
  ETXTBSY: (path) => `${path} is a program that is running. Choose another name.`,
  ENOENT: (path) => `There is no folder ${dirname(path)}. Make it first, or choose another place.`,
  ENOTDIR: (path) =>
    `${path} can’t be written: part of this path is a file, not a folder. Choose another place.`,
  ELOOP: (path) =>
    `${path} is a link that leads back to itself. Remove it, or choose another name.`,
  ENAMETOOLONG: (path) => `${path} is too long a name. Choose a shorter one.`,
  ENXIO: (path) => `Nobody reads from ${path}. Start what reads it first.`,
  EPIPE: (path) => `What reads ${path} stopped before all was written.`,
  EIO: (path) => `The disk reports an error at ${path}. Choose another disk.`,
  EMFILE: (path) =>
    `Too many files are open to write ${path}. Close other programs, then try again.`,
};

export function isThere(path: string): AttestError {
  return new AttestError('exists', `${path} is there already. Choose another name.`);
}

/** Runs work that writes `path`; what the system refuses is thrown as an `AttestError` that says what to do. */
export async function explainWriting(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    // Somebody else made it just now.
    if (isSystemError(error, 'EEXIST')) throw isThere(path);
    if (!isSystemError(error)) throw error;
    const sentence = sentences[error.code];
    const message = sentence ? sentence(path) : `${path} could not be written: ${error.message}`;
    throw new AttestError('storage', message, { cause: error });
  }
}
