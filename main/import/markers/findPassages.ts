import { Fragment, type Node } from '@tiptap/pm/model';
import { readArticleText } from '../../../shared/document/articleText';
import { tidyDocument } from '../tidyDocument';
import { dropMarkers, type Markers, splitAtMarkers } from './Markers';
import { removeMarkers } from './settleMarkers';

/** Where a comment’s passage is in the canonical text, in UTF-16 units; at a mere point, the whole block. */
export interface Passage {
  start: number;
  end: number;
}

/** A tidied document without markers of comments, and the passages that they marked. */
export function findPassages(
  marked: Node,
  markers: Markers,
): { document: Node; passages: ReadonlyMap<string, Passage> } {
  const document = tidyDocument(dropAll(marked));
  const found = readOffsets(readArticleText(marked).text, readArticleText(document).text, markers);
  const passages = new Map<string, Passage>();
  for (const [comment, { start, end }] of found) {
    const passage = settlePassage(document, start ?? end ?? 0, end ?? start ?? 0);
    if (passage) passages.set(comment, passage);
  }
  return { document, passages };
}

function dropAll(node: Node): Node {
  if (node.isTextblock) return node.copy(removeMarkers(node, () => false));
  return node.isLeaf ? node : node.copy(Fragment.from(node.content.content.map(dropAll)));
}

/**
 * The places of markers in the text without them. What else is missing there are blanks and ends of blocks, so that both texts
 * can be walked side by side.
 */
function readOffsets(
  marked: string,
  text: string,
  markers: Markers,
): Map<string, { start?: number; end?: number }> {
  const found = new Map<string, { start?: number; end?: number }>();
  let offset = 0;
  for (const piece of splitAtMarkers(marked)) {
    const marker = markers.at(piece);
    if (marker?.kind === 'start' || marker?.kind === 'end') {
      // Of a passage that begins or ends more than once, the first beginning and the last end.
      const known = found.get(marker.comment) ?? {};
      if (marker.kind === 'end') known.end = offset;
      else known.start ??= offset;
      found.set(marker.comment, known);
      continue;
    }
    for (const unit of dropMarkers(piece).split('')) if (unit === text[offset]) offset += 1;
  }
  return found;
}

function settlePassage(document: Node, from: number, to: number): Passage | null {
  const { text, blocks } = readArticleText(document);
  const [start, end] = trim(text, Math.min(from, to), Math.max(from, to));
  if (start < end) return { start, end };
  const block = blocks.findLast((candidate) => candidate.start <= start) ?? blocks[0];
  if (!block?.text.trim()) return null;
  return { start: block.start, end: block.start + block.text.length };
}

function trim(text: string, start: number, end: number): [number, number] {
  const passage = text.slice(start, end);
  const from = start + passage.length - passage.trimStart().length;
  return [from, Math.max(from, end - (passage.length - passage.trimEnd().length))];
}
