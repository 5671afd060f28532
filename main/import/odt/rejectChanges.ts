import {
  childrenOf,
  findChild,
  isElement,
  makeElement,
  type XmlElement,
  type XmlNode,
} from '../xml/xmlTree';

const PARAGRAPHS = new Set(['text:p', 'text:h']);
/** Where a deleted end of a paragraph comes back. */
const END = 'paragraph-end';

/** True for a text with tracked changes that nobody has decided about yet. */
export function hasTrackedChanges(text: XmlElement): boolean {
  return listRegions(text).some(
    (region) => findChild(region, 'text:insertion') || findChild(region, 'text:deletion'),
  );
}

/** An OpenDocument text as it was before its tracked changes (OpenDocument 1.3, part 3, 5.5). */
export function rejectChanges(text: XmlElement): XmlElement {
  const regions = new Map(
    listRegions(text).map((region) => [
      region.attributes['xml:id'] ?? region.attributes['text:id'] ?? '',
      region,
    ]),
  );
  const inserted = new Set<string>();
  /** What is left of a paragraph whose end was inserted. */
  let begun: XmlNode[] = [];

  const settle = (node: XmlNode): XmlNode[] => {
    if (!isElement(node)) return inserted.size ? [] : [node];
    const id = node.attributes['text:change-id'] ?? '';
    const region = regions.get(id);
    switch (node.name) {
      case 'text:tracked-changes':
        return [];
      case 'text:change-start':
        if (findChild(region, 'text:insertion')) inserted.add(id);
        return [];
      case 'text:change-end':
        inserted.delete(id);
        return [];
      case 'text:change':
        return restore(findChild(region, 'text:deletion'));
      default:
        return PARAGRAPHS.has(node.name) ? settleParagraph(node) : settleOther(node);
    }
  };

  const settleOther = (node: XmlElement): XmlNode[] => {
    const isInserted = inserted.size > 0;
    const children = node.children.flatMap(settle);
    return isInserted && inserted.size > 0 && !holdsParagraph(children)
      ? []
      : [{ ...node, children }];
  };

  const settleParagraph = (node: XmlElement): XmlNode[] => {
    const before = begun;
    begun = [];
    const children = [...before, ...node.children.flatMap(settle)];
    const pieces = splitAtEnds(children).map((content) => ({ ...node, children: content }));
    if (inserted.size > 0) begun = pieces.pop()?.children ?? [];
    return pieces;
  };

  const settled = { ...text, children: text.children.flatMap(settle) };
  if (begun.length) settled.children.push(makeElement('text:p', {}, begun));
  return settled;
}

function listRegions(text: XmlElement): XmlElement[] {
  return childrenOf(findChild(text, 'text:tracked-changes'), 'text:changed-region');
}

/** The deleted words, in a line; the ends of paragraphs among them are deleted too. Between paragraphs, whole blocks. */
function restore(deletion: XmlElement | undefined): XmlNode[] {
  const blocks = childrenOf(deletion).filter(({ name }) => name !== 'office:change-info');
  if (!blocks.every(({ name }) => PARAGRAPHS.has(name))) return blocks;
  return blocks.flatMap((block, index) =>
    index ? [makeElement(END), ...block.children] : block.children,
  );
}

function splitAtEnds(nodes: readonly XmlNode[]): XmlNode[][] {
  const pieces: XmlNode[][] = [[]];
  for (const node of nodes) {
    if (isElement(node) && node.name === END) pieces.push([]);
    else pieces.at(-1)?.push(node);
  }
  return pieces;
}

function holdsParagraph(nodes: readonly XmlNode[]): boolean {
  return nodes.some(
    (node) => isElement(node) && (PARAGRAPHS.has(node.name) || holdsParagraph(node.children)),
  );
}
