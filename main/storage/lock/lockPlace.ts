import { chmod, lstat, mkdir } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { AttestError } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';
import { isSystemError } from '../files/storageError';

/** Where a library’s lock is, with all that belongs to it: every name begins with the library’s key. */
export interface LockPlace {
  readonly folder: string;
  readonly key: string;
}

export async function makeLockPlace(key: string): Promise<LockPlace> {
  return { folder: await makeLockFolder(), key };
}

/** Independent of environment variables, which may differ in another process: it must find the same folder. */
export function lockFolder(): string {
  const { uid, homedir } = userInfo();
  return process.platform === 'win32'
    ? join(homedir, 'AppData', 'Local', 'Attest', 'locks')
    : `/tmp/attest-${uid}`;
}

/** A folder that only this user can look into. Throws `storage` where another user has taken its place. */
async function makeLockFolder(): Promise<string> {
  const folder = lockFolder();
  if (process.platform === 'win32') {
    await mkdir(folder, { recursive: true });
    return folder;
  }
  const { uid } = userInfo();
  await mkdir(folder, { mode: 0o700 }).catch((error: unknown) => {
    if (!isSystemError(error, 'EEXIST')) throw error;
  });
  const found = await lstat(folder);
  if (!found.isDirectory() || found.uid !== uid) {
    throw new AttestError('storage', message('storage.lockFolderTaken', { folder }));
  }
  if ((found.mode & 0o077) !== 0) await chmod(folder, 0o700);
  return folder;
}

/** The lock itself. */
export function lockPath({ folder, key }: LockPlace): string {
  return join(folder, `${key}.lock`);
}

/** Where the process that has it, or wants it, under this token is listening. */
export function socketPath({ folder, key }: LockPlace, token: string): string {
  return process.platform === 'win32'
    ? `\\\\.\\pipe\\attest-${token}`
    : join(folder, `${key}.${token}.sock`);
}
