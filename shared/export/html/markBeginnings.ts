import type { Node } from '@tiptap/pm/model';
import type { LocatedPiece } from '../../document/locator/listPieces';
import { sayLocatorAloud, sayLocators } from '../../document/locator/sayLocators';
import type { Words } from '../../words/Words';
import { escapeHtml } from './escapeHtml';

/**
 * Answers what stands before a block, or a stretch of text, that begins a page of the original. The style sheet shows the
 * number, so that copied text stays the article’s own.
 */
export function markBeginnings(
  document: Node,
  beginnings: readonly LocatedPiece[],
  words: Words,
): (node: Node) => string {
  const marks = new Map(
    beginnings.map(({ from, locator }) => {
      const shown = escapeHtml(sayLocators({ from: locator, to: locator }, words));
      const aloud = escapeHtml(sayLocatorAloud(locator, words));
      const mark = `<span class="begins" role="img" lang="${words.language}" aria-label="${aloud}" data-begins="${shown}"></span>`;
      return [document.nodeAt(from), mark];
    }),
  );
  return (node) => marks.get(node) ?? '';
}
