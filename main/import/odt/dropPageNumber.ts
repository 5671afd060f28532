import { descendantsOf, isElement, type XmlNode } from '../xml/xmlTree';

/** An entry of a table of contents without the page that its last tab leads to. */
export function dropPageNumber(nodes: readonly XmlNode[]): XmlNode[] {
  const index = nodes.findLastIndex(
    (node) =>
      isElement(node) && (node.name === 'text:tab' || descendantsOf(node, 'text:tab').length),
  );
  const last = nodes[index];
  if (!isElement(last)) return [...nodes];
  const before = nodes.slice(0, index);
  return last.name === 'text:tab'
    ? before
    : [...before, { ...last, children: dropPageNumber(last.children) }];
}
