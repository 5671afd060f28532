import { isTooLarge, TOO_LARGE } from '../../../shared/document/largePicture';
import { bringOutPictures } from './bringOutPictures';
import { describeSvg, drawSvg } from './drawSvg';
import type { PageFiles } from './PageFiles';
import { keptImage } from './resolveUrl';

/** What images show by their temporary addresses: data URLs, keys of pictures that were saved with the page, or `TOO_LARGE`. */
export type Pictures = ReadonlyMap<string, string>;

/** The pictures of a page, and the bytes of those that were saved beside it, by their keys. */
interface PicturesAside {
  pictures: Pictures;
  saved: ReadonlyMap<string, Uint8Array>;
}

/** Where pages keep the address of an image until it is scrolled into view. */
const LAZY = ['data-src', 'data-lazy-src', 'data-original', 'data-srcset', 'data-lazy-srcset'];
/** Smaller ones are placeholders and tracking pixels, not pictures. */
const LEAST_BYTES = 200;
/** More than any article has. */
const MAX_SAVED = 2000;

/**
 * Replaces the pictures embedded in a page or saved with it, drawings too, with images that have short addresses: jsdom and
 * Readability parse an image's address over and over, which takes minutes where it is megabytes of data.
 */
export function setPicturesAside(page: Document, files: PageFiles | null): PicturesAside {
  const pictures = new Map<string, string>();
  const saved = new Map<string, Uint8Array>();
  const keep = (picture: string) => {
    const address = `https://picture.invalid/${pictures.size}`;
    pictures.set(address, isTooLarge(picture) ? TOO_LARGE : picture);
    return address;
  };
  const findSaved = (sources: readonly string[]) => {
    for (const address of files ? sources : []) {
      const bytes = files?.find(address);
      if (!bytes || bytes.length < LEAST_BYTES || saved.size >= MAX_SAVED) continue;
      const key = `${saved.size}`;
      saved.set(key, bytes);
      return `picture:${key}`;
    }
    return null;
  };
  bringOutPictures(page);
  for (const svg of page.querySelectorAll('svg')) {
    const drawing = svg.parentElement?.closest('svg') ? null : drawSvg(svg);
    if (!drawing) continue;
    const image = page.createElement('img');
    image.setAttribute('alt', describeSvg(svg));
    image.setAttribute('src', keep(drawing));
    svg.replaceWith(image);
  }
  for (const image of page.querySelectorAll('img')) {
    const sources = listSources(image);
    const embedded = sources.filter((src) => /^\s*data:/i.test(src));
    const picture =
      findSaved(sources) ?? embedded.map(keptImage).find((kept) => kept !== null) ?? null;
    if (!picture && !embedded.length) continue;
    for (const name of LAZY) image.removeAttribute(name);
    image.setAttribute('src', picture ? keep(picture) : '');
  }
  return { pictures, saved };
}

function listSources(image: Element): string[] {
  const others = image.closest('picture')?.querySelectorAll('source[srcset]') ?? [];
  const sets = [image, ...others].map((source) => source.getAttribute('srcset') ?? '');
  return [
    ...['src', ...LAZY].flatMap((name) => listCandidates(image.getAttribute(name) ?? '')),
    ...sets.flatMap(listCandidates),
  ];
}

/** The addresses of a `srcset`, or the only one. */
function listCandidates(set: string): string[] {
  if (/^\s*data:/i.test(set)) return [set.trim().split(/\s/)[0] ?? ''];
  const candidates = set.split(/,\s+|\s+[\d.]+[wx]\s*,?\s*/);
  return candidates.map((candidate) => candidate.trim()).filter(Boolean);
}
