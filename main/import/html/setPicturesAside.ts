import { isTooLarge, TOO_LARGE } from '../../../shared/document/largePicture';
import { bringOutPictures } from './bringOutPictures';
import { describeSvg, drawSvg } from './drawSvg';
import { keptImage } from './resolveUrl';

/** Data URLs of pictures by their temporary addresses, or `TOO_LARGE`. */
export type Pictures = ReadonlyMap<string, string>;

/** Where pages keep the address of an image until it is scrolled into view. */
const LAZY = ['data-src', 'data-lazy-src', 'data-original'];

/**
 * Replaces the pictures embedded in a page, drawings too, with images that have short addresses: jsdom and Readability parse
 * an image's address over and over, which takes minutes where it is megabytes of data.
 */
export function setPicturesAside(page: Document): Pictures {
  const pictures = new Map<string, string>();
  const keep = (picture: string) => {
    const address = `https://picture.invalid/${pictures.size}`;
    pictures.set(address, isTooLarge(picture) ? TOO_LARGE : picture);
    return address;
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
    const sources = listSources(image).filter((src) => /^\s*data:/i.test(src));
    if (!sources.length) continue;
    const picture = sources.map(keptImage).find((kept) => kept !== null);
    for (const name of LAZY) image.removeAttribute(name);
    image.setAttribute('src', picture ? keep(picture) : '');
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
