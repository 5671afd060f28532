/**
 * Puts the pictures that a page has for browsers without scripts in place of those that its scripts would load late. What
 * only counts visitors stays where it is.
 */
export function bringOutPictures(page: Document): void {
  for (const fallback of page.querySelectorAll('noscript')) {
    const [picture, ...others] = fallback.querySelectorAll('img');
    if (!picture || others.length || fallback.textContent?.trim() || isPixel(picture)) continue;
    const late = [fallback.previousElementSibling, fallback.nextElementSibling]
      .map(onlyImage)
      .find((image) => image !== null);
    if (late && !picture.getAttribute('alt')?.trim()) {
      picture.setAttribute('alt', late.getAttribute('alt') ?? '');
    }
    if (late) late.replaceWith(picture);
    else fallback.before(picture);
    fallback.remove();
  }
}

function isPixel(image: Element): boolean {
  return ['width', 'height'].some((side) => /^[01]$/.test(image.getAttribute(side)?.trim() ?? ''));
}

/** The image that an element is, or has in it and nothing else. */
function onlyImage(element: Element | null): Element | null {
  if (!element || element.localName === 'noscript') return null;
  if (element.localName === 'img') return element;
  const [image, ...others] = element.querySelectorAll('img');
  return image && !others.length && !element.textContent?.trim() ? image : null;
}
