import { constants, openSync, type Stats } from 'node:fs';
import { lstat, open, realpath, stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import { dirname, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AttestError } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';
import { isSystemError } from '../storage/files/storageError';
import { alreadyExists, explainWriting } from './explainWriting';
import { isInside } from './isInside';
import { overwriteFile } from './overwriteFile';
import { writeNewFile } from './writeNewFile';

export interface ExportOptions {
  /** The library's folder, into which nothing is exported. */
  library: string;
  /** True if the person agreed to lose what a file at this path holds; otherwise `exists` is thrown. */
  overwrite: boolean;
  /** Ends the writing early, as a failure does. */
  signal?: AbortSignal;
}

/**
 * Writes an export and nothing else: no folder is made, no other file changed. A link stays, and what it leads to is
 * written; a device or a pipe is written to. If it fails, what was there is still there, and no file is left behind.
 * Answers the absolute path. Throws `exists`, `invalid` for a place where no export can go, `storage`.
 */
export async function writeExport(
  path: string,
  content: string,
  options: ExportOptions,
): Promise<string> {
  const file = resolve(path);
  // Resolving would drop the slash.
  if (path.endsWith('/') || path.endsWith(sep)) throw isFolder(file);
  await explainWriting(file, async () => {
    const found = await findTarget(file);
    if (found?.isDirectory()) throw isFolder(file);
    const bytes = Buffer.from(content);
    if (found && !found.isFile()) return writeThrough(file, found, bytes, options.signal);
    const real = found ? await realpath(file) : file;
    await refuseInside(options.library, file, real);
    if (!found) return writeNewFile(real, bytes, options.signal);
    if (!options.overwrite) throw alreadyExists(file);
    return overwriteFile(real, bytes, options.signal);
  });
  return file;
}

/** What a path leads to; null if nothing is there. */
async function findTarget(file: string): Promise<Stats | null> {
  try {
    return await stat(file);
  } catch (error) {
    if (!isSystemError(error, 'ENOENT')) throw error;
    await refuseDangling(file);
    return null;
  }
}

async function refuseDangling(file: string): Promise<void> {
  try {
    await lstat(file);
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return;
    throw error;
  }
  throw new AttestError('invalid', message('exports.write.danglingLink', { path: file }));
}

async function refuseInside(library: string, ...files: readonly string[]): Promise<void> {
  for (const file of files) {
    if (!(await isInside(dirname(file), library))) continue;
    throw new AttestError(
      'invalid',
      message('exports.write.insideLibrary', { path: file, library }),
    );
  }
}

/** Writes to a device or a pipe. A pipe without a reader is refused, not waited for. */
async function writeThrough(
  path: string,
  found: Stats,
  bytes: Uint8Array,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (found.isFIFO()) {
    const fd = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
    // A socket waits while the pipe is full; Node's files fail.
    const pipe = new Socket({ fd, readable: false, writable: true });
    return pipeline(Readable.from([bytes]), pipe, { signal });
  }
  if (!found.isCharacterDevice()) {
    const kind = found.isSocket() ? 'socket' : 'disk';
    throw new AttestError('invalid', message(`exports.write.${kind}`, { path }));
  }
  const device = await open(path, constants.O_WRONLY | constants.O_NOCTTY);
  try {
    await device.writeFile(bytes, { signal });
  } finally {
    await device.close();
  }
}

function isFolder(path: string): AttestError {
  return new AttestError('invalid', message('exports.write.folder', { path }));
}
