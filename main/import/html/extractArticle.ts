import { Readability } from '@mozilla/readability';
import { openPage, type Page } from './openPage';

/** The part of a page that is its article, and what Readability found out about it. Empty where it does not know. */
export interface ExtractedArticle {
  root: Element;
  title: string;
  byline: string;
  publisher: string;
  published: string;
  language: string;
  direction: string;
}

const HIDDEN = '[hidden], [style*="display:none" i], [style*="display: none" i]';

/**
 * Finds the article of a page (Mozilla's Readability, as in Firefox' reader view). A pasted fragment is all article,
 * and so is the body of a page in which none is found. Changes the page.
 */
export function extractArticle(page: Page, html: string): ExtractedArticle {
  const isFragment = isPieceOfPage(html);
  const found = isFragment ? null : readPage(page.document);
  if (found?.content && isElement(found.content) && found.content.textContent?.trim()) {
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
  // Where Readability found nothing, it has taken the page apart by now.
  const { body } = isFragment ? page.document : openPage(html).document;
  for (const hidden of body.querySelectorAll(HIDDEN)) hidden.remove();
  const nothing = { title: '', byline: '', publisher: '', published: '', language: '' };
  return { root: body, ...nothing, direction: body.getAttribute('dir') ?? '' };
}

function readPage(page: Document) {
  return new Readability<Node>(page, { serializer: (node) => node }).parse();
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

/** True for HTML from a clipboard: marked as such, or with nothing that makes it a page. */
function isPieceOfPage(html: string): boolean {
  return html.includes('<!--StartFragment') || !/<(?:!doctype|html|body|title)\b/i.test(html);
}
