import type { Pictures } from './setPicturesAside';

/**
 * Puts the pictures that were inside the file back; any other image is never loaded. Within running text, an image's alternative
 * text takes its place, since it stands for a word or a sign there. Elsewhere the image goes, and its caption stays.
 */
export function settleImages(root: Element, pictures: Pictures): void {
  for (const image of root.querySelectorAll('img')) {
    const picture = pictures.get(image.getAttribute('src') ?? '');
    if (picture) image.setAttribute('src', picture);
    else if (isInline(image)) image.replaceWith(image.getAttribute('alt')?.trim() ?? '');
    else image.remove();
  }
}

/** True where there is text right beside the image, or beside an inline element that it is in. */
function isInline(image: Element): boolean {
  for (let element = image; ; ) {
    if (isText(element.previousSibling) || isText(element.nextSibling)) return true;
    const parent = element.parentElement;
    if (!parent?.matches('a, b, strong, i, em, u, s, sub, sup, span')) return false;
    element = parent;
  }
}

function isText(node: Node | null): boolean {
  return node?.nodeName === '#text' && !!node.textContent?.trim();
}
