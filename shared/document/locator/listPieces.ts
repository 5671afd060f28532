import type { Node } from '@tiptap/pm/model';
import { markedLocator } from './findLocator';
import { type Locator, parseLocator, writeLocator } from './locator';

/** A block, or a stretch of text in one, that knows where it stands in the original. */
export interface LocatedPiece {
  readonly locator: Locator;
  /** Positions in the document. */
  readonly from: number;
  readonly to: number;
  readonly isBlock: boolean;
}

/** The pieces that are at least partly between two positions, in the order of the text: a block before what is in it. */
export function listPieces(
  document: Node,
  from = 0,
  to: number = document.content.size,
): LocatedPiece[] {
  const pieces: LocatedPiece[] = [];
  document.nodesBetween(from, to, (node, position) => {
    const locator = node.isText ? markedLocator(node.marks) : parseLocator(node.attrs.locator);
    if (locator) {
      pieces.push({ locator, from: position, to: position + node.nodeSize, isBlock: !node.isText });
    }
    return !node.isText;
  });
  return pieces;
}

/**
 * The first piece at each place of the original: where a page begins, also within a block; of a recording, only the blocks,
 * since a line can have several moments. `before` is the place that the text comes from.
 */
export function listBeginnings(
  pieces: readonly LocatedPiece[],
  before: Locator | null = null,
): LocatedPiece[] {
  let last = before && writeLocator(before);
  return pieces.filter(({ locator, isBlock }) => {
    const written = writeLocator(locator);
    const begins = written !== last;
    last = written;
    return begins && (isBlock || locator.label === 'page');
  });
}
