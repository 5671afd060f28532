import { Fragment, type Node } from '@tiptap/pm/model';
import { type Marker, type Markers, splitAtMarkers } from './Markers';

type ItemMarker = Marker & { kind: 'item' };

/**
 * A document whose ordered lists begin with the numbers that their items are marked with, and are cut where the numbers do not
 * go on.
 */
export function settleLists(node: Node, markers: Markers): Node {
  if (node.isTextblock || node.isLeaf) return node;
  const children = node.content.content.flatMap((child) => {
    const settled = settleLists(child, markers);
    return settled.type.name === 'orderedList' ? cutList(settled, markers) : [settled];
  });
  return node.copy(Fragment.from(children));
}

function cutList(list: Node, markers: Markers): Node[] {
  const lists: { start: number; type: string | null; items: Node[] }[] = [];
  for (const item of list.content.content) {
    const marker = findMarker(item, markers);
    const current = lists.at(-1);
    const next = current ? current.start + current.items.length : Number(list.attrs.start);
    const isNext = !marker || (marker.number === next && marker.type === current?.type);
    if (current && isNext) current.items.push(item);
    else lists.push({ start: marker?.number ?? next, type: marker?.type ?? null, items: [item] });
  }
  return lists.map(({ start, type, items }) =>
    list.type.create({ ...list.attrs, start, type }, Fragment.from(items)),
  );
}

/** The marker in an item’s first text. */
function findMarker(item: Node, markers: Markers): ItemMarker | undefined {
  const block = item.firstChild;
  if (!block?.isTextblock) return undefined;
  for (const piece of splitAtMarkers(block.textContent)) {
    const marker = markers.at(piece);
    if (marker?.kind === 'item') return marker;
  }
  return undefined;
}
