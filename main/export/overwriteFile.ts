import { randomUUID } from 'node:crypto';
import { constants, createReadStream, type Stats } from 'node:fs';
import { access, type FileHandle, rename, stat, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { AttestError } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';
import { isSystemError } from '../storage/files/storageError';
import { writeNewFile } from './writeNewFile';

/**
 * Gives a file, which isn’t a link, new content. A draft beside it, under an unused name, takes its place with its owner
 * and permissions: after a crash there is the old content or the new. Where that can't be (a folder in which nothing may
 * be made, a file that is mounted, an owner that the draft can't be given) it is written in place, which a crash can
 * leave half done. A file with more than one name is refused: the others would change, or part from it.
 */
export async function overwriteFile(
  path: string,
  content: Uint8Array,
  signal?: AbortSignal,
): Promise<void> {
  // Replacing a file takes no right to write it.
  await access(path, constants.W_OK);
  const old = await stat(path);
  if (old.nlink > 1) {
    throw new AttestError('invalid', message('exports.write.hardLinks', { path }));
  }
  const draft = join(dirname(path), `.attest-${randomUUID()}`);
  try {
    await writeNewFile(draft, content, signal, {
      // Nobody else reads it before it has the permissions of the old one.
      mode: 0o600,
      prepare: (file) => makeAlike(file, old),
      finish: () => rename(draft, path),
    });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    await writeInPlace(path, content);
  }
}

async function makeAlike(file: FileHandle, old: Stats): Promise<void> {
  const { uid, gid } = await file.stat();
  if (uid !== old.uid || gid !== old.gid) await file.chown(old.uid, old.gid);
  // Comes last: a change of owner takes some permissions away.
  const { mode } = await file.stat();
  if (mode !== old.mode) await file.chmod(old.mode & 0o7777);
}

/** True if the system only objects to another file in this place, not to writing. */
function isRefusal(error: unknown): boolean {
  return ['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV'].some((code) => isSystemError(error, code));
}

/**
 * Writes over the content of a file, which thereby stays the same file. If that fails the old content is put back: its
 * room on the disk was never released.
 */
export async function writeInPlace(path: string, content: Uint8Array): Promise<void> {
  const { size } = await stat(path);
  const covered = await buffer(createReadStream(path, { end: Math.max(0, content.length - 1) }));
  try {
    await writeFile(path, content, { flag: 'r+', flush: true });
    await truncate(path, content.length);
  } catch (error) {
    await writeFile(path, covered, { flag: 'r+', flush: true });
    await truncate(path, size);
    throw error;
  }
}
