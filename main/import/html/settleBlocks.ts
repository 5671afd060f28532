import { replaceElement, unwrapElement } from './replaceElement';

/** Elements that stand alone on a page, but that the document parser would take for part of a line. */
const UNKNOWN_BLOCKS = 'dt, details, summary, main, center';
const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** Arranges the blocks of a page as the document's schema has them, where its parser would take them apart. */
export function settleBlocks(root: Element): void {
  for (const block of root.querySelectorAll(UNKNOWN_BLOCKS)) replaceElement(block, 'div');
  for (const lineBreak of root.querySelectorAll('pre br')) lineBreak.replaceWith('\n');
  for (const block of root.querySelectorAll(`:is(${HEADINGS}) :is(p, div)`)) {
    block.after(' ');
    unwrapElement(block);
  }
  // Items start with a paragraph: where theirs is a list or a quote, this one keeps it in the item.
  for (const item of root.querySelectorAll('li'))
    item.prepend(item.ownerDocument.createElement('p'));
  for (const list of root.querySelectorAll('ol[start]')) {
    const start = Number.parseInt(list.getAttribute('start') ?? '', 10);
    if (Number.isSafeInteger(start) && start >= 0) list.setAttribute('start', String(start));
    else list.removeAttribute('start');
  }
}
