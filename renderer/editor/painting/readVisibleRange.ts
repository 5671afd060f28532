import type { EditorView } from '@tiptap/pm/view';

/** A stretch of the document, in ProseMirror positions. */
export interface DocumentRange {
  from: number;
  to: number;
}

/** The document's top-level blocks that lie within `marginPx` above and below what the scroller shows. Reads the layout. */
export function readVisibleRange(
  view: EditorView,
  scroller: Element,
  marginPx: number,
): DocumentRange {
  const blocks = view.dom.children;
  const { top, bottom } = scroller.getBoundingClientRect();
  const isBelow = (edge: number) => (block: Element) => block.getBoundingClientRect().top > edge;
  const isSeen = (edge: number) => (block: Element) => block.getBoundingClientRect().bottom >= edge;
  const first = blocks[findFirst(blocks, isSeen(top - marginPx))];
  const after = blocks[findFirst(blocks, isBelow(bottom + marginPx))];
  const size = view.state.doc.content.size;
  return {
    from: first ? view.posAtDOM(first, 0) - 1 : size,
    to: after ? view.posAtDOM(after, 0) - 1 : size,
  };
}

/** Index of the first element that passes, as all after it do; the length where none does. */
function findFirst(elements: HTMLCollection, passes: (element: Element) => boolean): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const element = elements[middle];
    if (element && passes(element)) high = middle;
    else low = middle + 1;
  }
  return low;
}
