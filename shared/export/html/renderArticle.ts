import type { Node } from '@tiptap/pm/model';
import type { Arrangement, PlacedEntry } from '../arrangeContent';
import { findHighlightPieces } from './findHighlightPieces';
import { type BlockRendering, renderBlock } from './renderBlock';
import { renderInline } from './renderInline';
import { renderNotes } from './renderNotes';

/** The article's text, each of its outer blocks followed by the notes on the highlights that begin in it. */
export function renderArticle(document: Node, arrangement: Arrangement): string {
  const pieces = findHighlightPieces(arrangement);
  const levels = arrangement.articleText.blocks.flatMap(({ level }) => level ?? []);
  const rendering: BlockRendering = {
    topLevel: levels.reduce((top, level) => Math.min(top, Math.floor(level)), 6),
    renderText: (block) => renderInline(block, pieces[next++]),
  };
  let next = 0;
  return document.children
    .map((child) => {
      const first = next;
      const html = renderBlock(child, rendering);
      const begun = pieces.slice(first, next).flat();
      const entries: PlacedEntry[] = begun
        .filter(({ isFirst }) => isFirst)
        .map(({ entry }) => entry);
      return entries.length > 0 ? `${html}\n${renderNotes(entries)}` : html;
    })
    .join('\n');
}
