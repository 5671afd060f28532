import type { ChangeChoice } from '../../../shared/model/importOptions';
import {
  childrenOf,
  descendantsOf,
  findChild,
  isElement,
  type XmlElement,
  type XmlNode,
} from '../xml/xmlTree';

const INSERTED = ['w:ins', 'w:moveTo'];
const DELETED = ['w:del', 'w:moveFrom'];
const CELLS: Record<ChangeChoice, string> = { accept: 'w:cellDel', reject: 'w:cellIns' };
/** What the properties were before. */
const EARLIER: Record<string, string> = {
  'w:rPr': 'w:rPrChange',
  'w:pPr': 'w:pPrChange',
  'w:tcPr': 'w:tcPrChange',
  'w:trPr': 'w:trPrChange',
};
/** Text that counts only as long as it is deleted. */
const RESTORED: Record<string, string> = { 'w:delText': 'w:t', 'w:delInstrText': 'w:instrText' };

/** True for a part of a document in which words were inserted, deleted or moved, and nobody has decided about it yet. */
export function hasTrackedChanges(root: XmlElement): boolean {
  return descendantsOf(root, ...INSERTED, ...DELETED, 'w:cellIns', 'w:cellDel').length > 0;
}

/**
 * A part of a document as it reads once all tracked changes are accepted or rejected. A paragraph whose end goes is joined with
 * the next (ECMA-376, part 1, 17.13.5).
 */
export function settleChanges(root: XmlElement, choice: ChangeChoice): XmlElement {
  const unwrapped = new Set(choice === 'accept' ? INSERTED : DELETED);
  const dropped = new Set(choice === 'accept' ? DELETED : INSERTED);
  const goes = (properties: XmlElement | undefined) =>
    childrenOf(properties).some(({ name }) => dropped.has(name));

  const settleNodes = (nodes: readonly XmlNode[]): XmlNode[] => {
    const kept: XmlNode[] = [];
    /** What is left of paragraphs whose ends are gone. */
    let begun: XmlNode[] = [];
    const endBegun = () => {
      if (begun.length) kept.push({ name: 'w:p', attributes: {}, children: begun });
      begun = [];
    };
    for (const node of nodes) {
      if (!isElement(node) || node.name !== 'w:p') {
        if (isElement(node) && node.name === 'w:tbl') endBegun();
        kept.push(...settleNode(node));
        continue;
      }
      const endGoes = goes(findChild(node, 'w:pPr', 'w:rPr'));
      const [properties, ...content] = splitProperties(settleElement(node));
      if (endGoes) {
        begun.push(...content);
        continue;
      }
      kept.push({ ...node, children: [...(properties ? [properties] : []), ...begun, ...content] });
      begun = [];
    }
    endBegun();
    return kept;
  };

  const settleNode = (node: XmlNode): XmlNode[] => {
    if (!isElement(node)) return [node];
    // In properties it marks the end of a paragraph or a row, and holds nothing.
    if (dropped.has(node.name)) return [];
    if (unwrapped.has(node.name)) return settleNodes(node.children);
    if (node.name === 'w:tr' && goes(findChild(node, 'w:trPr'))) return [];
    if (node.name === 'w:tc' && findChild(node, 'w:tcPr', CELLS[choice])) return [];
    return [settleElement(node)];
  };

  const settleElement = (node: XmlElement): XmlElement => {
    const settled = choice === 'reject' ? restore(node) : node;
    return { ...settled, children: settleNodes(settled.children) };
  };
  return settleElement(root);
}

/** Properties that were changed as they were, and deleted text as text. */
function restore(node: XmlElement): XmlElement {
  const name = RESTORED[node.name] ?? node.name;
  const change = EARLIER[node.name];
  const earlier = change && findChild(node, change, node.name);
  if (!earlier) return { ...node, name };
  // The end of the paragraph is not among what was changed.
  const ends = childrenOf(node).filter(
    (child) =>
      child.name === 'w:rPr' || INSERTED.includes(child.name) || DELETED.includes(child.name),
  );
  return { ...node, name, children: [...earlier.children, ...ends] };
}

function splitProperties(paragraph: XmlElement): [XmlElement | undefined, ...XmlNode[]] {
  const properties = findChild(paragraph, 'w:pPr');
  return [properties, ...paragraph.children.filter((child) => child !== properties)];
}
