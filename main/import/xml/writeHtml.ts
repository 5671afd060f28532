import { escapeXml } from './escapeXml';
import type { XmlNode } from './xmlTree';

const VOID = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
/** An HTML parser takes what is in them for text of another kind. None of it is ever shown. */
const RAW = new Set(['script', 'style', 'iframe', 'noembed', 'noframes', 'plaintext', 'xmp']);
const NAME = /^[a-z][\w.-]*$/i;

/** Writes a tree as HTML that a parser reads back as the same tree. Names with a prefix, and what no page shows, are left out. */
export function writeHtml(node: XmlNode): string {
  if (typeof node === 'string') return escapeXml(node);
  const { name, attributes, children } = node;
  if (RAW.has(name)) return '';
  const inner = children.map(writeHtml).join('');
  if (!NAME.test(name)) return inner;
  const written = Object.entries(attributes)
    .filter(([key]) => NAME.test(key))
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('');
  return VOID.has(name) ? `<${name}${written}>` : `<${name}${written}>${inner}</${name}>`;
}
