import { strToU8, zipSync } from 'fflate';

const CONTAINER =
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);

interface BookParts {
  /** The bodies of the chapters. */
  chapters: readonly string[];
  metadata?: string;
  nav?: string;
  ncx?: string;
  manifest?: string;
  spine?: string;
  encryption?: string;
}

const page = (body: string) =>
  `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xmlns:xlink="http://www.w3.org/1999/xlink"><head><title/></head><body>${body}</body></html>`;

/** A book with nothing in it but what the test is about. */
export function makeEpub({ chapters, nav, ncx, ...parts }: BookParts): Uint8Array {
  const ids = chapters.map((_chapter, index) => `c${index + 1}`);
  const items = ids.map(
    (id) => `<item id="${id}" href="text/${id}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const files: Record<string, Uint8Array> = {
    mimetype: strToU8('application/epub+zip'),
    'META-INF/container.xml': strToU8(CONTAINER),
    'OEBPS/images/harbour.png': PNG,
  };
  if (parts.encryption) files['META-INF/encryption.xml'] = strToU8(parts.encryption);
  if (nav) files['OEBPS/nav.xhtml'] = strToU8(page(nav));
  if (ncx)
    files['OEBPS/toc.ncx'] = strToU8(
      `<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/">${ncx}</ncx>`,
    );
  for (const [index, body] of chapters.entries()) {
    files[`OEBPS/text/c${index + 1}.xhtml`] = strToU8(body.startsWith('<?xml') ? body : page(body));
  }
  files['OEBPS/book.opf'] = strToU8(
    `<package xmlns="http://www.idpf.org/2007/opf" xmlns:opf="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${parts.metadata ?? ''}</metadata><manifest>${items.join('')}${nav ? '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>' : ''}${ncx ? '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>' : ''}${parts.manifest ?? ''}</manifest><spine ${parts.spine ?? ''}>${ids.map((id) => `<itemref idref="${id}"/>`).join('')}</spine></package>`,
  );
  return zipSync(files);
}
