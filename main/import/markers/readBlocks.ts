import { Fragment, type Node } from '@tiptap/pm/model';
import { articleDocumentSchema } from '../../../shared/document/articleDocumentSchema';
import { checkBlockCount } from '../checkBlockCount';
import { readBody } from '../html/readBody';
import { tidyDocument } from '../tidyDocument';
import { writeHtml } from '../xml/writeHtml';
import type { XmlElement } from '../xml/xmlTree';
import { expandFormulas } from './expandFormulas';
import type { Markers } from './Markers';

/** jsdom takes more than twice as long for a page that is twice as long. */
const BLOCKS_AT_ONCE = 200;

/**
 * Reads pages that a document was made into as one tidied document, with its markers still in it. `onProgress` is told how much
 * of them is read, from 0 to 1. Throws `too-large` for more paragraphs than an article may have.
 */
export function readBlocks(
  pages: readonly XmlElement[],
  markers: Markers,
  onProgress: (fraction: number) => void,
): Node {
  const pieces = pages.flatMap(cutPage);
  let blocks = Fragment.empty;
  for (const [index, piece] of pieces.entries()) {
    onProgress(index / pieces.length);
    const html = piece.children.map(writeHtml).join('');
    blocks = blocks.append(readBody(expandFormulas(html, markers)).content);
    checkBlockCount(blocks.childCount);
  }
  return tidyDocument(articleDocumentSchema.node('doc', null, blocks));
}

function cutPage(page: XmlElement): XmlElement[] {
  // A page without any is one piece too.
  const count = Math.max(1, Math.ceil(page.children.length / BLOCKS_AT_ONCE));
  return Array.from({ length: count }, (_none, index) => {
    const from = index * BLOCKS_AT_ONCE;
    return { ...page, children: page.children.slice(from, from + BLOCKS_AT_ONCE) };
  });
}
