import { childrenOf, isElement, makeElement, type XmlElement, type XmlNode } from '../xml/xmlTree';

const NOTE = /^(?:foot|end)note-\d+$/;

/** A page that mammoth made, with a rule above its notes, and their numbers without brackets. */
export function settleNotes(page: XmlElement): XmlElement {
  const settle = (node: XmlNode): XmlNode[] => {
    if (!isElement(node)) return [node];
    const isReference = node.name === 'a' && NOTE.test(node.attributes.href?.slice(1) ?? '');
    const children = isReference ? node.children.map(dropBrackets) : node.children.flatMap(settle);
    const settled = { ...node, children };
    const isList =
      node.name === 'ol' &&
      childrenOf(node, 'li').some(({ attributes }) => NOTE.test(attributes.id ?? ''));
    return isList ? [makeElement('hr'), settled] : [settled];
  };
  const [settled] = settle(page);
  return isElement(settled) ? settled : page;
}

function dropBrackets(node: XmlNode): XmlNode {
  return isElement(node) ? node : node.replace(/^\[(\d+)\]$/, '$1');
}
