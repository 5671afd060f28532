const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';

/** The prefixes of the namespaces of OpenDocument. */
export const odfPrefixes: Readonly<Record<string, string>> = {
  [`${OASIS}office:1.0`]: 'office',
  [`${OASIS}text:1.0`]: 'text',
  [`${OASIS}table:1.0`]: 'table',
  [`${OASIS}style:1.0`]: 'style',
  [`${OASIS}drawing:1.0`]: 'draw',
  [`${OASIS}meta:1.0`]: 'meta',
  [`${OASIS}manifest:1.0`]: 'manifest',
  [`${OASIS}xsl-fo-compatible:1.0`]: 'fo',
  [`${OASIS}svg-compatible:1.0`]: 'svg',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
  'http://www.w3.org/1999/xlink': 'xlink',
  'http://www.w3.org/1998/Math/MathML': '',
  'http://purl.org/dc/elements/1.1/': 'dc',
};
