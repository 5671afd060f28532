import type { Node } from '@tiptap/pm/model';
import type { DocumentRange } from '../painting/readVisibleRange';
import type { BlockSearch } from './createBlockSearches';

/** The matches in the blocks that `range` touches, in order, as positions in the document. */
export function listMatches(
  document: Node,
  search: BlockSearch,
  range: DocumentRange = { from: 0, to: document.content.size },
): DocumentRange[] {
  const matches: DocumentRange[] = [];
  document.nodesBetween(range.from, range.to, (node, position) => {
    if (!node.isTextblock) return true;
    const first = position + 1;
    for (const { start, end } of search(node)) {
      matches.push({ from: first + start, to: first + end });
    }
    return false;
  });
  return matches;
}
