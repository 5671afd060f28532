import { lstat, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { LARGEST_PICTURE_MB } from '../../../shared/document/largePicture';
import { isSystemError } from '../../storage/files/storageError';
import { recognisePicture } from '../recognisePicture';
import { writeMhtml } from './writeMhtml';

const PAGE = /\.x?html?$/i;
/** What browsers add to the name of a page for the folder with its files, in their languages: `_files`, `-Dateien`. */
const ADDED = /^[ _.-]\p{L}+$/u;
const MEGABYTE = 1_000_000;
/** For the page and its pictures. Base64 takes a third more. */
const MAX_BYTES = 60 * MEGABYTE;
const MAX_PICTURES = 2000;

/**
 * A page that was saved “complete”, with the pictures in the folder beside it, as one file. Any other file is returned as it
 * is. Nothing but that folder is read, and no link in it is followed.
 */
export async function gatherSavedPage(
  path: string,
  bytes: Uint8Array,
): Promise<{ name: string; bytes: Uint8Array }> {
  const name = basename(path);
  const stem = name.replace(PAGE, '');
  const folder = PAGE.test(name) ? await findFolder(dirname(path), stem) : null;
  const pictures = folder ? await readPictures(join(dirname(path), folder), bytes) : [];
  if (!folder || !pictures.length) return { name, bytes };
  const files = pictures.map((picture) => ({ ...picture, name: `${folder}/${picture.name}` }));
  return { name: `${stem}.mhtml`, bytes: writeMhtml({ name, bytes }, files) };
}

/** The folder beside a page that has its name, and was not put there by somebody else’s link. */
async function findFolder(parent: string, stem: string): Promise<string | null> {
  const entries = await unlessSystem(readdir(parent, { withFileTypes: true }), []);
  const found = entries.find(
    (entry) =>
      entry.isDirectory() &&
      entry.name.startsWith(stem) &&
      ADDED.test(entry.name.slice(stem.length)),
  );
  return found?.name ?? null;
}

/** The pictures in a folder that the page names. */
async function readPictures(folder: string, page: Uint8Array) {
  const html = Buffer.from(page).toString();
  const pictures: { name: string; bytes: Uint8Array }[] = [];
  let room = MAX_BYTES - page.length;
  const names = await unlessSystem(readdir(folder), []);
  for (const name of names.sort()) {
    if (pictures.length >= MAX_PICTURES) break;
    if (!isNamed(name, html)) continue;
    const path = join(folder, name);
    const found = await unlessSystem(lstat(path), null);
    if (!found?.isFile() || found.size > Math.min(room, LARGEST_PICTURE_MB * MEGABYTE)) continue;
    const bytes = await unlessSystem(readFile(path), new Uint8Array());
    if (!recognisePicture(bytes)) continue;
    pictures.push({ name, bytes });
    room -= bytes.length;
  }
  return pictures;
}

function isNamed(name: string, html: string): boolean {
  const written = [name, encodeURI(name), encodeURIComponent(name), name.replaceAll('&', '&amp;')];
  return written.some((one) => html.includes(one));
}

/** What can’t be read is left out: the page is imported without it. */
async function unlessSystem<T, U>(reading: Promise<T>, otherwise: U): Promise<T | U> {
  try {
    return await reading;
  } catch (error) {
    if (isSystemError(error)) return otherwise;
    throw error;
  }
}
