import { isCalledByline, isCalledTrimming } from './elementNames';
import { isElement, isText } from './findReadable';
import { isHidden } from './isHidden';
import { isLong, readsLikeSentence } from './readsLikeText';

const BLOCKS =
  'address, article, aside, blockquote, body, caption, dd, div, dl, dt, details, fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, legend, li, main, nav, ol, p, pre, section, summary, table, tbody, td, tfoot, th, thead, tr, ul';
/** More than anybody will read. */
const MAX_BLOCKS = 300;

/**
 * The paragraphs that a page shows and its article lacks, in the order of the page: of the article’s own element all that
 * aren’t links or labels of controls, of the rest those that read like text.
 */
export function listLeftOut(
  body: Element,
  scope: Element,
  texts: ReadonlySet<Text>,
  known: readonly string[],
): string[] {
  const blocks: string[] = [];
  let words = '';
  let linked = 0;
  const flush = (block: Element) => {
    const said = words.replace(/\s+/g, ' ').trim();
    const linkedShare = said ? linked / said.replace(/\s/g, '').length : 0;
    words = '';
    linked = 0;
    if (
      !said ||
      linkedShare > 0.5 ||
      known.some((told) => told.includes(said)) ||
      blocks.includes(said)
    )
      return;
    if (isReported(said, block, scope)) blocks.push(said);
  };
  const visit = (element: Element, block: Element, isLinked: boolean) => {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isText(child)) {
        if (texts.has(child)) continue;
        words += child.data;
        if (isLinked) linked += child.data.replace(/\s+/g, '').length;
      } else if (isElement(child) && !isHidden(child)) {
        if (child.matches('button, select, textarea, iframe, svg')) continue;
        const isBlock = child.matches(BLOCKS);
        if (isBlock) flush(block);
        if (child.localName === 'br') words += ' ';
        visit(child, isBlock ? child : block, isLinked || child.localName === 'a');
        if (isBlock) flush(child);
      }
      if (blocks.length >= MAX_BLOCKS) return;
    }
  };
  visit(body, body, false);
  flush(body);
  return blocks;
}

function isReported(words: string, block: Element, scope: Element): boolean {
  if (scope !== block && scope.localName !== 'body' && scope.contains(block)) {
    for (let above: Element | null = block; above && above !== scope; above = above.parentElement) {
      if (isCalledByline(above)) return isLong(words);
      if (isCalledTrimming(above)) return readsLikeSentence(words);
    }
    return /\p{L}.*\s.*\p{L}/u.test(words) || isLong(words);
  }
  return isLong(words) && readsLikeSentence(words) && block.closest('nav, footer, form') === null;
}
