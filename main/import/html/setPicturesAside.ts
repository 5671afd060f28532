import { keptImage } from './resolveUrl';

/** Data URLs of pictures by their temporary addresses. */
export type Pictures = ReadonlyMap<string, string>;

/**
 * Replaces the pictures embedded in a page with short addresses: jsdom and Readability parse an image's address over and
 * over, which takes minutes where it is megabytes of data.
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
