import type { Archive } from './Archive';

/** The bytes of pictures in an archive by their paths. Those that are missing are left out. */
export async function readPictures(
  archive: Archive,
  paths: Iterable<string>,
): Promise<Map<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  for (const path of paths) {
    const bytes = await archive.read(path);
    if (bytes) pictures.set(path, bytes);
  }
  return pictures;
}
