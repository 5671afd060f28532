import { keptImage } from './resolveUrl';

/** The addresses that pictures stand under for a while, and the data URLs that they are in truth. */
export type Pictures = ReadonlyMap<string, string>;

/**
 * Takes the pictures that are inside a page out of it and leaves a short address for each: jsdom and Readability
 * parse an image's address over and over, which takes minutes where that is megabytes of data.
 */
export function setPicturesAside(page: Document): Pictures {
  const pictures = new Map<string, string>();
  for (const image of page.querySelectorAll('img[src]')) {
    const src = image.getAttribute('src') ?? '';
    if (!/^\s*data:/i.test(src)) continue;
    const picture = keptImage(src);
    const address = `https://picture.invalid/${pictures.size}`;
    if (picture) pictures.set(address, picture);
    image.setAttribute('src', picture ? address : '');
  }
  return pictures;
}
