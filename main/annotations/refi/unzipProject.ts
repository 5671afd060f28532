import { unzipSync } from 'fflate';
import { AttestError } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';

const MEGABYTE = 1_000_000;
/** What a project’s texts take at most; its PDFs, pictures and recordings are not unpacked. */
const MOST_MB = 200;
const MOST_FILES = 20_000;

/**
 * The project’s XML and its plain texts, by their paths. Throws `too-large` before anything is unpacked that would be too
 * much, going by the sizes that the archive states: no file is unpacked beyond its own.
 */
export function unzipProject(name: string, bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let size = 0;
  let count = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name: path, originalSize }) {
        if (!/\.(?:qde|txt)$/i.test(path)) return false;
        size += originalSize;
        count += 1;
        if (size > MOST_MB * MEGABYTE || count > MOST_FILES) {
          const said = message('annotations.projectTooLarge', { name, limitMb: MOST_MB });
          throw new AttestError('too-large', said);
        }
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    if (error instanceof AttestError) throw error;
    const said = message('annotations.damagedProject', { name });
    throw new AttestError('unsupported', said, { cause: error });
  }
}
