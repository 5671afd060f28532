import { Fragment, type Node } from '@tiptap/pm/model';
import { isInnerLink } from './isSafeLink';

/**
 * The document with every link into itself leading somewhere: a name that a block before has too, or that can’t be a
 * fragment, is dropped, and so is a link to a name that no block has. The text stays.
 */
export function settleFragments(document: Node): Node {
  const names = new Set<string>();
  const named = mapTree(document, (node) => {
    const { fragment } = node.attrs;
    if (typeof fragment !== 'string') return node;
    if (isInnerLink(`#${fragment}`) && !names.has(fragment)) {
      names.add(fragment);
      return node;
    }
    return node.type.create({ ...node.attrs, fragment: null }, node.content, node.marks);
  });
  return mapTree(named, (node) => {
    if (!node.isText) return node;
    const dead = node.marks.find(
      ({ type, attrs: { href } }) =>
        type.name === 'link' && isInnerLink(href) && !names.has(href.slice(1)),
    );
    return dead ? node.mark(dead.removeFromSet(node.marks)) : node;
  });
}

/** Each node passed through `change`, a parent before its children. Nodes in which nothing changes stay the same. */
function mapTree(node: Node, change: (node: Node) => Node): Node {
  const changed = change(node);
  if (changed.isLeaf) return changed;
  const children = changed.children.map((child) => mapTree(child, change));
  const isSame = children.every((child, index) => child === changed.child(index));
  return isSame ? changed : changed.copy(Fragment.from(children));
}
