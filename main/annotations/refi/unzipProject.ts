import { Archive } from '../../import/archive/Archive';

/** What a project’s texts take at most; its PDFs, pictures and recordings are not unpacked. */
const LIMITS = { entries: 20_000, unpackedBytes: 200_000_000 };

/** The project’s XML and its plain texts, by their paths. Throws what `Archive` throws. */
export async function unzipProject(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const archive = await Archive.open(bytes, LIMITS);
  const files = new Map<string, Uint8Array>();
  for (const path of archive.paths) {
    const file = /\.(?:qde|txt)$/i.test(path) ? await archive.read(path) : null;
    if (file) files.set(path, file);
  }
  return files;
}
