/** An element of XML. Names have the prefix that `parseXml` was told for their namespace, or `other`. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

export function isElement(node: XmlNode | undefined): node is XmlElement {
  return typeof node === 'object';
}

export function makeElement(
  name: string,
  attributes: Record<string, string> = {},
  children: XmlNode[] = [],
): XmlElement {
  return { name, attributes, children };
}

/** The child elements, or those with one of these names. */
export function childrenOf(element: XmlElement | undefined, ...names: string[]): XmlElement[] {
  const children = (element?.children ?? []).filter(isElement);
  return names.length ? children.filter(({ name }) => names.includes(name)) : children;
}

/** The first child element reached by these names, one in another. */
export function findChild(
  element: XmlElement | undefined,
  ...path: string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (found, name) => found?.children.filter(isElement).find((child) => child.name === name),
    element,
  );
}

/** All elements below with one of these names, in the document’s order. */
export function descendantsOf(
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (parent: XmlElement) => {
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      if (names.includes(child.name)) found.push(child);
      visit(child);
    }
  };
  if (element) visit(element);
  return found;
}

/** All text below an element, as it stands. */
export function textOf(node: XmlNode | undefined): string {
  if (node === undefined) return '';
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** All text below an element, with single spaces. */
export function wordsOf(node: XmlNode | undefined): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}
