import { relative } from 'node:path';
import type { Problem } from '../../shared/ipc/events';
import { schemaVersion } from '../../shared/migrations/migrations';
import { AttestError } from '../../shared/model/AttestError';
import type { FileHistory } from './FileHistory';
import { type FileStamp, readWithStamp } from './fileStamp';
import type { FileFormat } from './formats/FileFormat';
import { parseFile } from './parseFile';

/** What the files of one library have in common. */
export interface StorageContext {
  readonly folder: string;
  readonly history: FileHistory;
  readonly isReadOnly: boolean;
  report(problem: Problem): void;
  /** A file of a newer format was found: nothing may be written from now on. */
  forbidWriting(): void;
}

/** A file as it was read. `version` is null where there is no file, and where it could not be read. */
export interface StoredFile<T> {
  data: T | null;
  stamp: FileStamp | null;
  version: number | null;
}

/**
 * Reads a file of the library. Only its absence is forgiven. One that can't be read is reported, and its
 * newest readable earlier version is the answer, null where there is none. Changes nothing on the disk.
 */
export async function readStored<T>(
  path: string,
  format: Pick<FileFormat<T>, 'kind' | 'parse'>,
  context: StorageContext,
): Promise<StoredFile<T>> {
  const file = await readWithStamp(path);
  if (!file) return { data: null, stamp: null, version: null };
  const { stamp } = file;
  const parsed = parseFile(format, file.text);
  const name = relative(context.folder, path);
  if (!parsed.isReadable) {
    if (parsed.isNewer) throw new AttestError('unsupported', `${name} ${IS_NEWER} ${UPDATE}`);
    const data = await recover(path, name, parsed.reason, format, context);
    return { data, stamp, version: null };
  }
  if (parsed.version > schemaVersion) {
    context.forbidWriting();
    const message = `${name} ${IS_NEWER}`;
    context.report({ file: name, message, remedy: `${UPDATE} Until then nothing is changed.` });
  }
  return { data: parsed.data, stamp, version: parsed.version };
}

const IS_NEWER = 'was written by a newer version of Attest.';
const UPDATE = 'Update Attest to work on this library.';

async function recover<T>(
  path: string,
  name: string,
  reason: string,
  format: Pick<FileFormat<T>, 'kind' | 'parse'>,
  { history, report }: StorageContext,
): Promise<T | null> {
  const message = `${name} can't be read (${reason}).`;
  for (const version of await history.versions(path)) {
    const earlier = await readWithStamp(version);
    const parsed = earlier && parseFile(format, earlier.text);
    if (!earlier || !parsed?.isReadable || parsed.version > schemaVersion) continue;
    const written = new Date(Number(earlier.stamp.mtimeNs / 1_000_000n)).toISOString();
    report({
      file: name,
      message,
      remedy: `Its earlier version of ${written} is used. The file itself is kept; before it is replaced it gets the ending .unreadable and the time.`,
    });
    return parsed.data;
  }
  report({
    file: name,
    message,
    remedy:
      'There is no earlier version of it. The file is kept: repair it, or bring it back from a backup.',
  });
  return null;
}
