import type { Node } from '@tiptap/pm/model';
import { at, findWithin, type PlacedHighlights } from '../anchoring/placedHighlights';
import type { DocumentRange } from '../painting/readVisibleRange';

/** A stretch of text that the same highlights cover from end to end, as indices into the placed highlights. */
export interface Segment extends DocumentRange {
  covers: readonly number[];
  /** Those that begin here. */
  starts: readonly number[];
  /** Those that end here. */
  ends: readonly number[];
}

/**
 * Cuts the highlighted text within `range`, which holds whole blocks, wherever a highlight starts or ends, and wherever
 * the text changes from one inline node to the next: each segment can then be one element, and none is inside another.
 */
export function cutSegments(doc: Node, placed: PlacedHighlights, range: DocumentRange): Segment[] {
  const indices = findWithin(placed, range.from, range.to);
  if (!indices.length) return [];
  const pieces = listInline(doc, range).flatMap((inline) => cutInline(inline, placed, indices));
  return pieces.map(({ from, to, covers }, number) => ({
    from,
    to,
    covers,
    starts: covers.filter(
      (index) =>
        at(placed.starts, index) >= range.from && !pieces[number - 1]?.covers.includes(index),
    ),
    ends: covers.filter(
      (index) => at(placed.ends, index) <= range.to && !isIn(pieces, number + 1, index),
    ),
  }));
}

type Piece = DocumentRange & Pick<Segment, 'covers'>;

/** True where a later piece belongs to the highlight too: between two of its pieces there is none without it. */
function isIn(pieces: readonly Piece[], number: number, index: number): boolean {
  return pieces[number]?.covers.includes(index) === true;
}

function listInline(doc: Node, { from, to }: DocumentRange): DocumentRange[] {
  const inline: DocumentRange[] = [];
  doc.nodesBetween(from, to, (node, position) => {
    if (node.isInline) inline.push({ from: position, to: position + node.nodeSize });
  });
  return inline;
}

function cutInline(
  inline: DocumentRange,
  { starts, ends }: PlacedHighlights,
  indices: readonly number[],
): Piece[] {
  const here = indices.filter(
    (index) => at(starts, index) < inline.to && at(ends, index) > inline.from,
  );
  const cuts = new Set([inline.from, inline.to]);
  for (const index of here) {
    for (const cut of [at(starts, index), at(ends, index)]) {
      if (cut > inline.from && cut < inline.to) cuts.add(cut);
    }
  }
  const borders = [...cuts].sort((a, b) => a - b);
  return borders.slice(0, -1).flatMap((from, number) => {
    const to = borders[number + 1] ?? from;
    const covers = here.filter((index) => at(starts, index) <= from && at(ends, index) >= to);
    return covers.length ? [{ from, to, covers }] : [];
  });
}
