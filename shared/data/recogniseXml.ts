import type { DataKind } from './DataKind';

/** Kinds by their root element, without its prefix. Pages are HTML and read as such. */
const KINDS: Readonly<Record<string, DataKind>> = {
  rss: 'feed',
  feed: 'feed',
  rdf: 'feed',
  opml: 'outline',
  gpx: 'track',
  kml: 'track',
  svg: 'drawing',
  plist: 'propertyList',
};

const ROOT =
  /^(?:\s|<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?>)*<([a-z][\w.-]*:)?([a-z][\w.-]*)([\s/>])/i;

/** The kind of a text that begins like XML; null for HTML, and for a text that only starts with a tag. */
export function recogniseXml(head: string, extension: string): DataKind | null {
  const [, prefix = '', root = ''] = ROOT.exec(head) ?? [];
  if (!root || /^(?:html|head|body)$/i.test(root)) return null;
  const known = KINDS[root.toLowerCase()];
  if (known) return known;
  const isDeclared = head.startsWith('<?xml');
  const isNamed = /^(?:xml|xsl|xslt|xsd|qde|tei|mods|enl|fb2)$/.test(extension);
  // Words that are of no HTML, and mostly nested.
  const isForeign = prefix !== '' && head.includes(`</${prefix}`);
  return isDeclared || isNamed || isForeign ? 'xml' : null;
}
