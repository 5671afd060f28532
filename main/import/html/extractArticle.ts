import { Readability } from '@mozilla/readability';
import { measureText } from './measureText';
import { openPage, type Page } from './openPage';
import { replaceElement } from './replaceElement';

/** The part of a page that is its article, and what Readability found out about it. Unknown details are empty. */
export interface ExtractedArticle {
  root: Element;
  title: string;
  byline: string;
  publisher: string;
  published: string;
  language: string;
  direction: string;
}

/** Pages with more elements are books. */
const MAX_READABLE_ELEMENTS = 50_000;
/**
 * Readability rearranges elements one by one, and each time jsdom recounts the element's siblings. This many steps take
 * about ten seconds; an article with 2,000 sibling paragraphs takes a fifth of that.
 */
const MAX_SIBLING_STEPS = 20_000_000;

/** Where less than this is found of a page swallowed by an unclosed tag, the whole body is better. */
const KEPT_SHARE = 0.8;

/** The “[edit]” after every heading in a wiki. */
const CLUTTER = '.mw-editsection';
const HIDDEN = '[hidden], [style*="display:none" i], [style*="display: none" i]';

/**
 * Finds the article of a page (with Mozilla's Readability, as in Firefox’s reader view). A pasted fragment is all article,
 * and so is the body of a page in which no article is found, that is too long to search, or that an
 * unclosed tag has mostly hidden. Changes the page.
 */
export function extractArticle(page: Page, html: string): ExtractedArticle {
  for (const clutter of page.document.querySelectorAll(CLUTTER)) clutter.remove();
  const isWanted = !isPieceOfPage(html) && isReadable(page);
  const leastLetters = page.isSwallowed ? measureText(page.document.body) * KEPT_SHARE : 1;
  const found = isWanted ? readPage(page.document) : null;
  if (found?.content && isElement(found.content) && measureText(found.content) >= leastLetters) {
    return {
      root: found.content,
      title: found.title ?? '',
      byline: found.byline ?? '',
      publisher: found.siteName ?? '',
      published: found.publishedTime ?? '',
      language: found.lang ?? '',
      direction: found.dir ?? '',
    };
  }
  // Readability takes the page apart, even where it finds nothing or too little.
  const { body } = isWanted ? openPage(html).document : page.document;
  for (const hidden of body.querySelectorAll(HIDDEN)) hidden.remove();
  const nothing = { title: '', byline: '', publisher: '', published: '', language: '' };
  const direction = body.getAttribute('dir') ?? '';
  return { root: replaceElement(body, 'div'), ...nothing, direction };
}

function readPage(page: Document) {
  return new Readability<Node>(page, { serializer: (node) => node }).parse();
}

/** False for a page that would take Readability minutes. */
function isReadable({ document }: Page): boolean {
  const elements = [...document.querySelectorAll('*')];
  const families = new Map<Node | null, number>();
  for (const { parentNode } of elements) {
    families.set(parentNode, (families.get(parentNode) ?? 0) + 1);
  }
  let steps = 0;
  for (const size of families.values()) steps += size * size;
  return elements.length <= MAX_READABLE_ELEMENTS && steps <= MAX_SIBLING_STEPS;
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

/** True for HTML from a clipboard: marked as such, or with nothing that makes it a page. */
function isPieceOfPage(html: string): boolean {
  return html.includes('<!--StartFragment') || !/<(?:!doctype|html|body|title)\b/i.test(html);
}
