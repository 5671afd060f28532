import { dirname } from 'node:path';
import type { Problem } from '../../../shared/ipc/events';
import { schemaVersion } from '../../../shared/migrations/migrations';
import { AttestError } from '../../../shared/model/AttestError';
import { type Message, type MessageId, message } from '../../../shared/words/message';
import type { FileFormat } from './FileFormat';
import { type FileHistory, toCalendarTime } from './FileHistory';
import type { FileStamp } from './fileStamp';
import { isUnsafe, type LibraryFolder } from './LibraryFolder';
import type { LossRegister } from './LossRegister';
import { parseFile } from './parseFile';

/** What the files of a library share. */
export interface StorageContext {
  readonly files: LibraryFolder;
  readonly history: FileHistory;
  readonly losses: LossRegister;
  /** Why nothing may be written; null where it may. */
  readonly readOnlyReason: Message | null;
  report(problem: Problem): void;
  /** A file in a newer format was found: nothing may be written from now on. */
  forbidWriting(reason: Message): void;
}

/** A file as it was read. `version` is null where there is no file, or it could not be read. */
export interface StoredFile<T> {
  data: T | null;
  stamp: FileStamp | null;
  version: number | null;
}

/**
 * Reads a file of the library. One that can’t be read is reported, and so is one that is missing although earlier
 * versions of it are kept; the result is then the newest of them that can be read, or null. Changes nothing on the disk.
 */
export async function readStored<T>(
  path: string,
  format: Pick<FileFormat<T>, 'kind' | 'parse'>,
  context: StorageContext,
): Promise<StoredFile<T>> {
  const name = context.files.nameOf(path);
  const file = await context.files.read(path);
  if (!file) {
    // Where the whole folder is gone, so is what these are versions of.
    const isMissed = await context.files.hasFolder(dirname(path));
    const data = isMissed
      ? await recover(path, message('storage.missing', { file: name }), REMADE, format, context)
      : null;
    return { data, stamp: null, version: null };
  }
  context.losses.settle(path);
  const { stamp } = file;
  const parsed = parseFile(format, file.bytes.toString());
  if (!parsed.isReadable) {
    if (parsed.isNewer) {
      throw new AttestError('unsupported', message('storage.newerUnreadable', { file: name }));
    }
    const said = message('storage.unreadable', { file: name, reason: parsed.reason });
    const data = await recover(path, said, KEPT, format, context);
    const remedy = message('storage.remedy.noEarlier');
    if (!data) context.report({ file: name, message: said, remedy });
    return { data, stamp, version: null };
  }
  if (parsed.version > schemaVersion) {
    const said = message('storage.newer', { file: name });
    context.forbidWriting(said);
    context.report({ file: name, message: said, remedy: message('storage.remedy.update') });
  }
  return { data: parsed.data, stamp, version: parsed.version };
}

const KEPT = 'storage.remedy.earlierUsedFileKept' satisfies MessageId;
const REMADE = 'storage.remedy.earlierUsedRemade' satisfies MessageId;

/** The newest earlier version that can be read, which is reported; null where there is none. */
async function recover<T>(
  path: string,
  said: Message,
  remedy: typeof KEPT | typeof REMADE,
  format: Pick<FileFormat<T>, 'kind' | 'parse'>,
  { files, history, report }: StorageContext,
): Promise<T | null> {
  for (const version of await history.versions(path)) {
    const earlier = await readEarlier(version, files);
    const parsed = earlier && parseFile(format, earlier.bytes.toString());
    if (!earlier || !parsed?.isReadable || parsed.version > schemaVersion) continue;
    const written = toCalendarTime(Number(earlier.stamp.mtimeNs / 1_000_000n));
    report({ file: files.nameOf(path), message: said, remedy: message(remedy, { written }) });
    return parsed.data;
  }
  return null;
}

async function readEarlier(path: string, files: LibraryFolder) {
  try {
    return await files.read(path);
  } catch (error) {
    if (isUnsafe(error)) return null;
    throw error;
  }
}
