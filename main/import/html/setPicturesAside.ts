import { keptImage } from './resolveUrl';

/** Data URLs of pictures by their temporary addresses. */
export type Pictures = ReadonlyMap<string, string>;

/** Where pages keep the address of an image until it is scrolled into view. */
const LAZY = ['data-src', 'data-lazy-src', 'data-original'];

/**
 * Replaces the pictures embedded in a page with short addresses: jsdom and Readability parse an image's address over and
 * over, which takes minutes where it is megabytes of data.
 */
export function setPicturesAside(page: Document): Pictures {
  const pictures = new Map<string, string>();
  for (const image of page.querySelectorAll('img')) {
    const sources = listSources(image).filter((src) => /^\s*data:/i.test(src));
    if (!sources.length) continue;
    const picture = sources.map(keptImage).find((kept) => kept !== null);
    const address = `https://picture.invalid/${pictures.size}`;
    if (picture) pictures.set(address, picture);
    for (const name of LAZY) image.removeAttribute(name);
    image.setAttribute('src', picture ? address : '');
  }
  return pictures;
}

/** Where an image may come from: of one that is loaded late, the address is not in `src` yet. */
function listSources(image: Element): string[] {
  const others = image.closest('picture')?.querySelectorAll('source[srcset]') ?? [];
  return [
    ...['src', ...LAZY].map((name) => image.getAttribute(name) ?? ''),
    ...Array.from(others, (source) => source.getAttribute('srcset')?.trim().split(/\s/)[0] ?? ''),
  ];
}
