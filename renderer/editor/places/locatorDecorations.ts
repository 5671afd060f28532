import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import {
  type LocatedPiece,
  listBeginnings,
  listPieces,
} from '../../../shared/document/locator/listPieces';
import { sayLocatorAloud, sayLocators } from '../../../shared/document/locator/sayLocators';
import type { Words } from '../../../shared/words/Words';

/** Marks where each page, or what else the text stands at in its original, begins. */
export function decorateLocators(document: Node, words: Words): DecorationSet {
  const beginnings = listBeginnings(listPieces(document));
  return DecorationSet.create(
    document,
    beginnings.map((piece) => decorate(piece, words)),
  );
}

/** The same after an edit: looks only at what was edited, and at what comes next to it. */
export function followLocators(
  marks: DecorationSet,
  { mapping, doc }: Pick<Transaction, 'mapping' | 'doc'>,
  words: Words,
): DecorationSet {
  const mapped = marks.map(mapping, doc);
  let from = doc.content.size;
  let to = 0;
  mapping.maps.forEach((map, index) => {
    const later = mapping.slice(index + 1);
    map.forEach((_oldStart, _oldEnd, start, end) => {
      from = Math.min(from, later.map(start, -1));
      to = Math.max(to, later.map(end, 1));
    });
  });
  if (from > to) return mapped;
  const $from = doc.resolve(from);
  const start = $from.depth > 0 ? $from.before(1) : from;
  const end = findNext(doc, to)?.to ?? doc.content.size;
  const gone = mapped.find(start, end).filter((mark) => mark.from >= start && mark.from < end);
  const pieces = listPieces(doc, start, end).filter((piece) => piece.from >= start);
  if (gone.length === 0 && pieces.length === 0) return mapped;
  const fresh = listBeginnings(pieces, findLast(doc, start)?.locator ?? null);
  return mapped.remove(gone).add(
    doc,
    fresh.map((piece) => decorate(piece, words)),
  );
}

function decorate({ from, to, locator, isBlock }: LocatedPiece, words: Words): Decoration {
  const shown = sayLocators({ from: locator, to: locator }, words);
  const attributes = {
    'data-begins': shown,
    'data-begins-aloud': sayLocatorAloud(locator, words),
  };
  // An element of its own: what else is marked there has the same pseudo-elements.
  return isBlock
    ? Decoration.node(from, to, attributes, { shown })
    : Decoration.inline(from, to, { ...attributes, nodeName: 'span' }, { shown });
}

/** The first located piece of a block of its own after a position, or the one around it. */
function findNext(document: Node, position: number): LocatedPiece | undefined {
  let start = 0;
  for (const child of document.children) {
    const end = start + child.nodeSize;
    if (end > position) {
      const next = listPieces(document, start, end).find((piece) => piece.from >= position);
      if (next) return next;
    }
    start = end;
  }
  return undefined;
}

function findLast(document: Node, position: number): Pick<LocatedPiece, 'locator'> | undefined {
  let end = document.content.size;
  for (const child of document.children.toReversed()) {
    const start = end - child.nodeSize;
    if (end <= position) {
      const last = listPieces(document, start, end).at(-1);
      if (last) return last;
    }
    end = start;
  }
  return undefined;
}
