import { replaceElement, unwrapElement } from '../../../shared/markup/replaceElement';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/**
 * Fits lists to the document: where a page numbers an item itself, a list begins with that number; items that are chapters,
 * each under its heading, become the chapters that they are.
 */
export function settleLists(root: Element): void {
  for (const list of root.querySelectorAll('ul')) {
    if (isOfChapters(list)) unwrapChapters(list);
  }
  for (const list of root.querySelectorAll('ol')) splitAtNumbers(list);
}

function isOfChapters(list: Element): boolean {
  const items = [...list.children];
  return (
    items.length > 0 &&
    items.every((item) => {
      const heading = item.querySelector(HEADINGS);
      const words = item.textContent.trim();
      return (
        heading !== null &&
        item.localName === 'li' &&
        words.length > heading.textContent.trim().length &&
        words.startsWith(heading.textContent.trim())
      );
    })
  );
}

function unwrapChapters(list: Element): void {
  for (const item of [...list.children]) replaceElement(item, 'div');
  unwrapElement(list);
}

function splitAtNumbers(list: Element): void {
  const items = [...list.children].filter(({ localName }) => localName === 'li');
  const isReversed = list.hasAttribute('reversed');
  if (!isReversed && !items.some((item) => item.hasAttribute('value'))) return;
  const start = readNumber(list, 'start') ?? (isReversed ? items.length : 1);
  let number = start;
  let current = list;
  let expected = start;
  for (const [index, item] of items.entries()) {
    number = readNumber(item, 'value') ?? number;
    if (number < 0) return;
    if (index === 0) list.setAttribute('start', String(number));
    else if (number !== expected) {
      const next = list.ownerDocument.createElement('ol');
      next.setAttribute('start', String(number));
      const type = list.getAttribute('type');
      if (type) next.setAttribute('type', type);
      current.after(next);
      current = next;
    }
    if (current !== list) current.appendChild(item);
    expected = number + 1;
    number += isReversed ? -1 : 1;
  }
}

function readNumber(element: Element, name: string): number | null {
  const number = Number.parseInt(element.getAttribute(name) ?? '', 10);
  return Number.isSafeInteger(number) ? number : null;
}
