import { replaceElement } from './replaceElement';

/** Elements that stand alone on a page, but that the document parser would take for part of a line. */
const UNKNOWN_BLOCKS = 'dt, details, summary, main, center';

/** Gives every block of a page a tag that the document parser knows for one, and every line break within code its sign. */
export function settleBlocks(root: Element): void {
  for (const block of root.querySelectorAll(UNKNOWN_BLOCKS)) replaceElement(block, 'div');
  for (const lineBreak of root.querySelectorAll('pre br')) lineBreak.replaceWith('\n');
  for (const list of root.querySelectorAll('ol[start]')) {
    const start = Number.parseInt(list.getAttribute('start') ?? '', 10);
    if (Number.isSafeInteger(start) && start >= 0) list.setAttribute('start', String(start));
    else list.removeAttribute('start');
  }
}
