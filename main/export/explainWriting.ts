import { dirname } from 'node:path';
import { AttestError } from '../../shared/model/AttestError';
import { type Message, message } from '../../shared/words/message';
import { isSystemError } from '../storage/files/storageError';

/** What the codes of system errors mean for a file that is written. */
const reasons = {
  ENOSPC: 'diskFull',
  EDQUOT: 'quotaUsedUp',
  EFBIG: 'tooLarge',
  EACCES: 'notAllowed',
  EPERM: 'refused',
  EROFS: 'readOnlyDisk',
  EBUSY: 'busy',
  ETXTBSY: 'running',
  ENOTDIR: 'notAFolder',
  ELOOP: 'linkLoop',
  ENAMETOOLONG: 'nameTooLong',
  ENXIO: 'noReader',
  EPIPE: 'readerStopped',
  EIO: 'diskError',
  EMFILE: 'tooManyFiles',
} as const;

export function alreadyExists(path: string): AttestError {
  return new AttestError('exists', message('exports.write.exists', { path }));
}

/** Runs work that writes `path`; what the system refuses is thrown as an `AttestError` that says what to do. */
export async function explainWriting(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    // Another program made it just now.
    if (isSystemError(error, 'EEXIST')) throw alreadyExists(path);
    if (!isSystemError(error)) throw error;
    throw new AttestError('storage', explain(error, path), { cause: error });
  }
}

function explain({ code, message: reason }: Error & { code: string }, path: string): Message {
  if (code === 'ENOENT') return message('exports.write.noFolder', { folder: dirname(path) });
  return isKnown(code)
    ? message(`exports.write.${reasons[code]}`, { path })
    : message('exports.write.failed', { path, reason });
}

function isKnown(code: string): code is keyof typeof reasons {
  return Object.hasOwn(reasons, code);
}
