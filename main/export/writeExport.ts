import { constants, openSync, type Stats } from 'node:fs';
import { lstat, open, realpath, stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import { dirname, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AttestError } from '../../shared/model/AttestError';
import { isSystemError } from '../storage/files/storageError';
import { explainWriting, isThere } from './explainWriting';
import { isInside } from './isInside';
import { overwriteFile } from './overwriteFile';
import { writeNewFile } from './writeNewFile';

export interface ExportOptions {
  /** The library's folder, into which nothing is exported. */
  library: string;
  /** True where the person agreed to lose what a file at this path holds; without it, `exists` is thrown. */
  overwrite: boolean;
  /** Ends the writing early, as a failure does. */
  signal?: AbortSignal;
}

/**
 * Writes an export and nothing else: no folder is made, no other file changed. A link stays, and what it leads to is
 * written; a device or a pipe is written to. Where it fails, what was there is still there, and what was not is not.
 * Answers the absolute path. Throws `exists`, `invalid` for a place where no export can go, `storage`.
 */
export async function writeExport(
  path: string,
  content: string,
  options: ExportOptions,
): Promise<string> {
  const file = resolve(path);
  // Resolving takes it away.
  if (path.endsWith('/') || path.endsWith(sep)) throw isFolder(file);
  await explainWriting(file, async () => {
    const found = await findTarget(file);
    if (found?.isDirectory()) throw isFolder(file);
    const bytes = Buffer.from(content);
    if (found && !found.isFile()) return writeThrough(file, found, bytes, options.signal);
    const real = found ? await realpath(file) : file;
    await refuseInside(options.library, file, real);
    if (!found) return writeNewFile(real, bytes, options.signal);
    if (!options.overwrite) throw isThere(file);
    return overwriteFile(real, bytes, options.signal);
  });
  return file;
}

/** What a path leads to; null where nothing is there. */
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
  throw new AttestError(
    'invalid',
    `${file} is a link to a file that is not there. Remove the link, or choose another name.`,
  );
}

async function refuseInside(library: string, ...files: readonly string[]): Promise<void> {
  for (const file of files) {
    if (!(await isInside(dirname(file), library))) continue;
    throw new AttestError(
      'invalid',
      `${file} is in the library’s own folder, ${library}. Choose a place outside of it.`,
    );
  }
}

/** Writes to what is no file. A pipe is not waited for: without a reader it is refused. */
async function writeThrough(
  path: string,
  found: Stats,
  bytes: Uint8Array,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (found.isFIFO()) {
    const fd = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
    // A socket waits where the pipe is full; Node's files fail.
    const pipe = new Socket({ fd, readable: false, writable: true });
    return pipeline(Readable.from([bytes]), pipe, { signal });
  }
  if (!found.isCharacterDevice()) {
    const what = found.isSocket() ? 'a socket' : 'a disk';
    throw new AttestError('invalid', `${path} is ${what}, not a file. Choose another place.`);
  }
  const device = await open(path, constants.O_WRONLY | constants.O_NOCTTY);
  try {
    await device.writeFile(bytes, { signal });
  } finally {
    await device.close();
  }
}

function isFolder(path: string): AttestError {
  return new AttestError('invalid', `${path} is a folder. Add the name of a file in it.`);
}
