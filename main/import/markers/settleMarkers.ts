import { Fragment, type Node } from '@tiptap/pm/model';
import { writeLocator } from '../../../shared/document/locator/locator';
import { dropMarkers, type Markers, splitAtMarkers } from './Markers';
import { settleLists } from './settleLists';

/** What is known at a place of the document. */
interface Place {
  /** As `writeLocator` writes it. */
  locator: string | null;
  /** Fragments that lead to the next text. */
  pending: string[];
}

/**
 * A document with what its markers say of it, except for those of comments, which stay: where its blocks are in the original,
 * how its lists are numbered, and what its inner links lead to. A link that leads nowhere becomes its text.
 */
export function settleMarkers(document: Node, markers: Markers): Node {
  const place: Place = { locator: null, pending: [] };
  /** The fragments of blocks by all names that lead there. */
  const names = new Map<string, string>();
  const settleBlock = (block: Node): Node => {
    let locator = place.locator;
    let isBegun = false;
    const isKept = (character: string) => {
      const marker = markers.at(character);
      if (marker?.kind === 'target') place.pending.push(marker.fragment);
      if (marker?.kind === 'locator') place.locator = writeLocator(marker.locator);
      return marker?.kind === 'start' || marker?.kind === 'end';
    };
    const inline = removeMarkers(block, isKept, (text) => {
      if (!isBegun && dropMarkers(text.text ?? '').trim()) {
        isBegun = true;
        locator = place.locator;
      }
      return place.locator === locator || !isBegun ? text : markLocator(text, place.locator);
    });
    // What leads to an empty block leads to the next.
    const leading = isBegun ? place.pending.splice(0) : [];
    const fragment = leading[0] === undefined ? null : encodeURIComponent(leading[0]);
    for (const name of leading) names.set(name, fragment ?? name);
    return block.type.create({ ...block.attrs, locator, fragment }, inline, block.marks);
  };
  const settle = (node: Node): Node => {
    if (node.isTextblock) return settleBlock(node);
    if (node.type.name === 'image') {
      return node.type.create({ ...node.attrs, locator: place.locator }, null, node.marks);
    }
    return node.isLeaf ? node : node.copy(Fragment.from(node.content.content.map(settle)));
  };
  const settled = settle(settleLists(document, markers));
  return settleLinks(settled, names);
}

/** A block’s content without the markers that `isKept` doesn’t keep; what is left of its texts goes through `settleText`. */
export function removeMarkers(
  block: Node,
  isKept: (character: string) => boolean,
  settleText: (text: Node) => Node = (text) => text,
): Fragment {
  const kept: Node[] = [];
  let endsBlank = false;
  let isRemoved = false;
  for (const node of block.content.content) {
    const pieces = node.text === undefined ? [] : splitAtMarkers(node.text);
    if (node.text === undefined) kept.push(node);
    for (const [index, piece] of pieces.entries()) {
      const isMarker = index % 2 === 1;
      if (isMarker && !isKept(piece)) {
        isRemoved = true;
        continue;
      }
      // The blanks around a marker were two, and are one.
      const isDoubled = isRemoved && endsBlank && block.type.name !== 'codeBlock';
      const words = isDoubled && !isMarker ? piece.replace(/^\s+/, '') : piece;
      if (!words) continue;
      kept.push(settleText(block.type.schema.text(words, node.marks)));
      if (isMarker) continue;
      endsBlank = /\s$/.test(words);
      isRemoved = false;
    }
  }
  return Fragment.from(kept);
}

function markLocator(text: Node, locator: string | null): Node {
  const mark = text.type.schema.marks.locator?.create({ locator: locator ?? '' });
  return mark ? text.mark(mark.addToSet(text.marks)) : text;
}

/** Gives inner links the fragments that blocks have. */
function settleLinks(node: Node, names: ReadonlyMap<string, string>): Node {
  if (node.isText) {
    const link = node.marks.find(({ type }) => type.name === 'link');
    const href: unknown = link?.attrs.href;
    if (!link || typeof href !== 'string' || !href.startsWith('#')) return node;
    const fragment = names.get(decodeURIComponent(href.slice(1)));
    const others = link.removeFromSet(node.marks);
    return node.mark(
      fragment
        ? link.type.create({ ...link.attrs, href: `#${fragment}` }).addToSet(others)
        : others,
    );
  }
  if (node.isLeaf) return node;
  return node.copy(Fragment.from(node.content.content.map((child) => settleLinks(child, names))));
}
