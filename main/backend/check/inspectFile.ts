import type { Problem } from '../../../shared/ipc/events';
import { schemaVersion } from '../../../shared/migrations/migrations';
import { message } from '../../../shared/words/message';
import type { FileFormat } from '../../storage/files/FileFormat';
import type { LibraryFolder } from '../../storage/files/LibraryFolder';
import { toProblem } from '../../storage/files/ProblemLog';
import { parseFile } from '../../storage/files/parseFile';
import { onDisk } from '../../storage/files/storageError';

/** A file as a check found it. `data` is null where it is missing or can’t be read. */
export interface InspectedFile<T> {
  isThere: boolean;
  data: T | null;
  problems: Problem[];
}

/** Reads a file of the library and reports what is wrong with it. Unlike opening, a check recovers nothing. */
export async function inspectFile<T>(
  files: LibraryFolder,
  path: string,
  format: FileFormat<T>,
): Promise<InspectedFile<T>> {
  const file = files.nameOf(path);
  try {
    const found = await onDisk(path, () => files.read(path));
    if (!found) return { isThere: false, data: null, problems: [] };
    const parsed = parseFile(format, found.bytes.toString());
    if (parsed.isReadable && parsed.version <= schemaVersion) {
      return { isThere: true, data: parsed.data, problems: [] };
    }
    if (parsed.isReadable || parsed.isNewer) {
      const said = message('storage.newer', { file });
      const problems = [{ file, message: said, remedy: message('checks.remedy.update') }];
      return { isThere: true, data: parsed.isReadable ? parsed.data : null, problems };
    }
    const said = message('storage.unreadable', { file, reason: parsed.reason });
    const problems = [{ file, message: said, remedy: message('checks.remedy.unreadable') }];
    return { isThere: true, data: null, problems };
  } catch (error) {
    return { isThere: true, data: null, problems: [toProblem(files, path, error)] };
  }
}
