/** The prefixes of the namespaces of e-books. Pages, drawings and formulas have none. */
export const bookPrefixes: Readonly<Record<string, string>> = {
  'http://www.w3.org/1999/xhtml': '',
  'http://www.w3.org/2000/svg': '',
  'http://www.w3.org/1998/Math/MathML': '',
  'http://www.w3.org/1999/xlink': 'xlink',
  'http://www.idpf.org/2007/ops': 'epub',
  'http://www.idpf.org/2007/opf': 'opf',
  'http://www.daisy.org/z3986/2005/ncx/': 'ncx',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'urn:oasis:names:tc:opendocument:xmlns:container': 'ocf',
  'http://www.w3.org/2001/04/xmlenc#': 'enc',
};
