import type { EditorView } from '@tiptap/pm/view';
import type { DocumentRange } from '../painting/readVisibleRange';

/**
 * How far down what `scroller` scrolls each match is, from 0 to 1, in order. Only the blocks are measured, which costs
 * little even where most of them are not drawn; within its block a match is where its share of the characters is.
 */
export function placeMatches(
  view: EditorView,
  matches: readonly DocumentRange[],
  scroller: Element,
): number[] {
  const { scrollTop, scrollHeight } = scroller;
  const originPx = scroller.getBoundingClientRect().top - scrollTop;
  const places: number[] = [];
  let index = 0;
  view.state.doc.descendants((block, position) => {
    if (!block.isTextblock) return index < matches.length;
    const end = position + block.nodeSize;
    let box: DOMRect | null = null;
    for (let match = matches[index]; match && match.from < end; match = matches[index]) {
      index += 1;
      const element = view.nodeDOM(position);
      box ??= element instanceof Element ? element.getBoundingClientRect() : null;
      if (!box) continue;
      const share = (match.from - position) / block.nodeSize;
      places.push((box.top + share * box.height - originPx) / scrollHeight);
    }
    return false;
  });
  return places;
}
