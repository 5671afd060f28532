import type { Problem } from '../../../shared/ipc/events';
import { schemaVersion } from '../../../shared/migrations/migrations';
import type { FileFormat } from '../../storage/files/FileFormat';
import type { LibraryFolder } from '../../storage/files/LibraryFolder';
import { toProblem } from '../../storage/files/ProblemLog';
import { parseFile } from '../../storage/files/parseFile';
import { onDisk } from '../../storage/files/storageError';

/** A file as a check found it. `data` is null where it is missing or can't be read. */
export interface InspectedFile<T> {
  isThere: boolean;
  data: T | null;
  problems: Problem[];
}

/** Reads a file of the library and tells what is wrong with it. Unlike opening, a check recovers nothing. */
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
      const message = `${file} was written by a newer version of Attest.`;
      const problems = [{ file, message, remedy: 'Update Attest to work on this library.' }];
      return { isThere: true, data: parsed.isReadable ? parsed.data : null, problems };
    }
    const message = `${file} can’t be read (${parsed.reason}).`;
    const remedy =
      'Opening it uses its newest earlier version from .attest/history, where there is one, and keeps the file under another name. Or bring it back from a backup.';
    return { isThere: true, data: null, problems: [{ file, message, remedy }] };
  } catch (error) {
    return { isThere: true, data: null, problems: [toProblem(files, path, error)] };
  }
}
