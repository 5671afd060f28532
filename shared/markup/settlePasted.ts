import { dropInvisibles } from '../document/dropInvisibles';
import { keepEmphasis } from './keepEmphasis';
import { markQuotations } from './markQuotations';
import { moveChildren, replaceElement } from './replaceElement';
import { settleCode } from './settleCode';
import { simplifyForNote } from './simplifyForNote';
import { spellOutRuby } from './spellOutRuby';

const UNSEEN =
  'script, style, meta, link, title, template, noscript, [hidden], [style*="display:none" i], [style*="display: none" i]';
/** What offices leave beside the words: numbers and bullets of lists, which are drawn otherwise. */
const OFFICE =
  '[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i], [style*="mso-hide:all" i]';
/** Blocks that the editor would take for part of a line. */
const UNKNOWN_BLOCKS = 'dt, details, summary, main, center, legend, option';

/** As in `NodeFilter`, which only windows have. */
const SHOW_TEXT = 4;

/**
 * The HTML of a page that is pasted, as an import would take it. `kind` is what it is pasted into: a note holds less than an
 * article. Changes the page.
 */
export function settlePasted(page: Document, kind: 'article' | 'note'): string {
  const isOurs = page.querySelector('[data-pm-slice]') !== null;
  if (!isOurs) settle(page);
  if (kind === 'note') simplifyForNote(page);
  const walker = page.createTreeWalker(page.body, SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    text.textContent = dropInvisibles(text.textContent ?? '');
  }
  return page.body.innerHTML;
}

function settle(page: Document): void {
  for (const unseen of page.querySelectorAll(`${UNSEEN}, ${OFFICE}`)) unseen.remove();
  for (const element of page.querySelectorAll('*')) {
    // `o:p` and its like.
    if (element.localName.includes(':')) replaceElement(element, 'span');
  }
  settleOfficeLists(page);
  settleCode(page);
  keepEmphasis(page);
  markQuotations(page);
  spellOutRuby(page);
  for (const block of page.body.querySelectorAll(UNKNOWN_BLOCKS)) replaceElement(block, 'div');
  for (const caption of page.querySelectorAll('caption')) {
    caption.closest('table')?.before(replaceElement(caption, 'p'));
  }
}

/** Word pastes the items of a list as paragraphs. */
function settleOfficeLists(page: Document): void {
  let list: Element | null = null;
  for (const paragraph of page.querySelectorAll('p[style*="mso-list:" i]')) {
    if (!list || paragraph.previousElementSibling !== list) {
      list = page.createElement('ul');
      paragraph.before(list);
    }
    const item = list.appendChild(page.createElement('li'));
    moveChildren(paragraph, item.appendChild(page.createElement('p')));
    paragraph.remove();
  }
}
