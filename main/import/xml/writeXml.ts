import { escapeXml } from './escapeXml';
import type { XmlElement, XmlNode } from './xmlTree';

/** Writes a tree as a file of XML, with its prefixes declared. Of two namespaces with one prefix, the first is meant. */
export function writeXml(root: XmlElement, prefixes: Readonly<Record<string, string>>): string {
  const declared = new Map<string, string>();
  for (const [namespace, prefix] of Object.entries(prefixes)) {
    if (!declared.has(prefix)) declared.set(prefix, namespace);
  }
  const names = [...declared].map(([prefix, namespace]) => [`xmlns:${prefix}`, namespace] as const);
  const attributes = { ...root.attributes, ...Object.fromEntries(names) };
  return writeNode({ ...root, attributes }, new Set(declared.keys()));
}

function writeNode(node: XmlNode, prefixes: ReadonlySet<string>): string {
  if (typeof node === 'string') return escapeXml(node);
  if (!isKnown(node.name, prefixes)) return '';
  const attributes = Object.entries(node.attributes)
    .filter(([name]) => isKnown(name, prefixes))
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
  const inner = node.children.map((child) => writeNode(child, prefixes)).join('');
  return `<${node.name}${attributes}>${inner}</${node.name}>`;
}

function isKnown(name: string, prefixes: ReadonlySet<string>): boolean {
  const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
  return !prefix || prefix === 'xml' || prefix === 'xmlns' || prefixes.has(prefix);
}
