import { descendantsOf, isElement, type XmlElement, type XmlNode } from '../xml/xmlTree';
import type { Markers } from './Markers';

/**
 * A page in which every id that is asked for has become a marker, and no other id is left. `nameOf` gives the fragment that
 * links have for an id; undefined where none leads there.
 */
export function placeTargets(
  root: XmlElement,
  markers: Markers,
  nameOf: (id: string) => string | undefined,
): XmlElement {
  const place = (node: XmlNode): XmlNode[] => {
    if (!isElement(node)) return [node];
    const { id, name: anchor, ...attributes } = node.attributes;
    const names = [id, node.name === 'a' ? anchor : undefined].flatMap((known) => {
      const fragment = known ? nameOf(known) : undefined;
      return fragment === undefined ? [] : [fragment];
    });
    const marked = names.map((fragment) => markers.place({ kind: 'target', fragment }));
    const settled = { ...node, attributes };
    const children = node.children.flatMap(place);
    if (!STRUCTURE.has(node.name)) return [{ ...settled, children: [...marked, ...children] }];
    const host = findHost(children);
    host?.children.unshift(...marked);
    return [{ ...settled, children }, ...(host ? [] : marked)];
  };
  const [placed] = place(root);
  return isElement(placed) ? placed : root;
}

/** Text right in these would be put before the table, and in a void element nowhere. */
const STRUCTURE = new Set([
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'ul',
  'ol',
  'dl',
  'img',
  'br',
  'hr',
]);

/** The first of these elements, or in them, that can hold text. */
function findHost(children: readonly XmlNode[]): XmlElement | undefined {
  for (const child of children.filter(isElement)) {
    const host = STRUCTURE.has(child.name) ? findHost(child.children) : child;
    if (host) return host;
  }
  return undefined;
}

/** All that links on a page lead to within it. */
export function listInnerLinks(root: XmlElement): string[] {
  return descendantsOf(root, 'a').flatMap(({ attributes }) =>
    attributes.href?.startsWith('#') ? [attributes.href.slice(1)] : [],
  );
}
