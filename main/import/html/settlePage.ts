import { TOO_LARGE } from '../../../shared/document/largePicture';
import { replaceElement, unwrapElement } from '../../../shared/markup/replaceElement';
import { restoreFormulas } from './formulas/setFormulasAside';
import type { Page } from './openPage';
import { resolveUrl } from './resolveUrl';
import type { Pictures } from './setPicturesAside';
import { settleInnerLinks } from './settleInnerLinks';
import { settleLists } from './settleLists';
import { settleTables } from './settleTables';

/** Block elements that the document parser would take for part of a line. */
const UNKNOWN_BLOCKS = 'dt, details, summary, main, center';
const INLINE = 'a, b, strong, i, em, u, s, sub, sup, span';
const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/**
 * Fits a page to the document's schema: its tables, its blocks, its pictures, and formulas, which were set aside, and its
 * links, which get full addresses, resolved against `base`, or lead to a block of the text. `here` is the page’s own address;
 * `piece` stands for a piece of a text, whose links may lead to others: its names stay as they are.
 */
export function settlePage(
  root: Element,
  { pictures, formulas }: Pick<Page, 'pictures' | 'formulas'>,
  base: string | null,
  here: string | null | { piece: true } = null,
): void {
  settleTables(root);
  settleLists(root);
  settleBlocks(root);
  settleImages(root, pictures);
  const isPiece = typeof here === 'object' && here !== null;
  settleLinks(root, base, isPiece ? new Set() : settleInnerLinks(root, here));
  restoreFormulas(root, formulas);
}

/** Arranges blocks to fit the document's schema where its parser would take them apart. */
function settleBlocks(root: Element): void {
  for (const block of root.querySelectorAll(UNKNOWN_BLOCKS)) replaceElement(block, 'div');
  for (const lineBreak of root.querySelectorAll('pre br')) lineBreak.replaceWith('\n');
  for (const block of root.querySelectorAll(`:is(${HEADINGS}) :is(p, div)`)) {
    block.after(' ');
    unwrapElement(block);
  }
  // Items must start with a paragraph: this one keeps a list or quote at the start inside the item.
  for (const item of root.querySelectorAll('li'))
    item.prepend(item.ownerDocument.createElement('p'));
  for (const list of root.querySelectorAll('ol[start]')) {
    const start = Number.parseInt(list.getAttribute('start') ?? '', 10);
    if (Number.isSafeInteger(start) && start >= 0) list.setAttribute('start', String(start));
    else list.removeAttribute('start');
  }
}

/**
 * Restores the pictures that were embedded in the file; no other image is ever loaded. Within running text an image is
 * replaced with its alternative text, since it stands for a word or sign. Elsewhere it keeps its place, without an address,
 * if it says what it shows; its caption stays in any case.
 */
function settleImages(root: Element, pictures: Pictures): void {
  for (const image of root.querySelectorAll('img')) {
    const picture = pictures.get(image.getAttribute('src') ?? '');
    if (picture === TOO_LARGE) {
      image.setAttribute('src', '');
      image.setAttribute('title', TOO_LARGE);
    } else if (picture && !(isIcon(image) && isInline(image))) image.setAttribute('src', picture);
    else if (isInline(image)) spellOut(image);
    else if (image.getAttribute('alt')?.trim()) image.setAttribute('src', '');
    else image.remove();
  }
}

/** True for an image that stands for a sign, as its page says. */
function isIcon(image: Element): boolean {
  const alt = image.getAttribute('alt')?.trim() ?? '';
  return alt !== '' && (alt.length <= 2 || /^\p{Extended_Pictographic}/u.test(alt));
}

/** Replaces an image with what it says, apart from the words beside it. */
function spellOut(image: Element): void {
  const words = image.getAttribute('alt')?.trim() ?? '';
  const before = words && /[^\s([{“‘«]$/.test(textBeside(image, 'previousSibling')) ? ' ' : '';
  const after = words && /^[\p{L}\p{N}]/u.test(textBeside(image, 'nextSibling')) ? ' ' : '';
  image.replaceWith(before + words + after);
}

/** The text before or after an element in its line. */
function textBeside(element: Element, side: 'previousSibling' | 'nextSibling'): string {
  for (let inner: Element | null = element; inner; inner = inner.parentElement) {
    const beside: Node | null = inner[side];
    if (beside) return beside.textContent ?? '';
    if (!inner.parentElement?.matches(INLINE)) return '';
  }
  return '';
}

/** True where there is text right beside the image, or beside an inline element around it. */
function isInline(image: Element): boolean {
  for (let element = image; ; ) {
    if (isText(element.previousSibling) || isText(element.nextSibling)) return true;
    const parent = element.parentElement;
    if (!parent?.matches(INLINE)) return false;
    element = parent;
  }
}

function isText(node: Node | null): boolean {
  return node?.nodeName === '#text' && !!node.textContent?.trim();
}

/** Gives every link its full address, resolved against `base`, except those into the page. Links that lead nowhere or are unsafe become their text. */
function settleLinks(root: Element, base: string | null, inner: ReadonlySet<string>): void {
  for (const link of root.querySelectorAll('a')) {
    const given = link.getAttribute('href') ?? '';
    const href = inner.has(given) ? given : resolveUrl(given, base);
    if (href) link.setAttribute('href', href);
    else unwrapElement(link);
  }
}
