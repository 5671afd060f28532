import type { EditorView } from '@tiptap/pm/view';
import { countBefore } from '../../../shared/anchoring/countBelow';

/** A stretch of the document, in ProseMirror positions. */
export interface DocumentRange {
  from: number;
  to: number;
}

/** The top-level blocks within `marginPx` above and below what the scroller shows. Reads the layout. */
export function readVisibleRange(
  view: EditorView,
  scroller: Element,
  marginPx: number,
): DocumentRange {
  const blocks = view.dom.children;
  const { top, bottom } = scroller.getBoundingClientRect();
  const countAbove = (isAbove: (block: DOMRect) => boolean) =>
    countBefore(blocks.length, (index) => {
      const block = blocks[index];
      return block !== undefined && isAbove(block.getBoundingClientRect());
    });
  const first = blocks[countAbove((block) => block.bottom < top - marginPx)];
  const after = blocks[countAbove((block) => block.top <= bottom + marginPx)];
  const size = view.state.doc.content.size;
  return {
    from: first ? view.posAtDOM(first, 0) - 1 : size,
    to: after ? view.posAtDOM(after, 0) - 1 : size,
  };
}
