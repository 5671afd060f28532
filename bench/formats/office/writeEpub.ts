import { strToU8, zipSync } from 'fflate';
import type { KnownBlock, KnownText } from '../KnownText';

const CONTAINER =
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';

/** A known text as an e-book of two chapters, with its footnotes at the end of the second. */
export function writeEpub({ title, author, blocks }: KnownText, language: string): Uint8Array {
  const half = blocks.findIndex(
    ({ kind }, index) => kind === 'heading' && index > blocks.length / 2,
  );
  const notes: string[] = [];
  let tables = 0;
  const write = (block: KnownBlock): string => {
    switch (block.kind) {
      case 'heading':
        return `<h${block.level}>${block.text}</h${block.level}>`;
      case 'paragraph': {
        if (block.note === undefined) return `<p>${block.text}</p>`;
        notes.push(block.note);
        const number = notes.length;
        return `<p>${block.text}<a epub:type="noteref" href="c2.xhtml#n${number}">${number}</a></p>`;
      }
      case 'list': {
        const name = block.isOrdered ? 'ol' : 'ul';
        return `<${name}>${block.items.map((item) => `<li>${item}</li>`).join('')}</${name}>`;
      }
      case 'table': {
        tables += 1;
        const rows = block.rows.map(
          (row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
        );
        return `<table>${rows.join('')}</table><p>Table ${tables}: ${block.caption}</p>`;
      }
    }
  };
  const first = blocks.slice(0, half).map(write).join('\n');
  const second = blocks.slice(half).map(write).join('\n');
  const listed = notes.map((note, index) => `<p id="n${index + 1}">${index + 1} ${note}</p>`);
  const page = (body: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>${body}</body></html>`;
  const item = (id: string) =>
    `<item id="${id}" href="${id}.xhtml" media-type="application/xhtml+xml"/>`;
  return zipSync({
    mimetype: strToU8('application/epub+zip'),
    'META-INF/container.xml': strToU8(CONTAINER),
    'book.opf': strToU8(
      `<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:creator>${author}</dc:creator><dc:language>${language}</dc:language></metadata><manifest>${item('c1')}${item('c2')}</manifest><spine><itemref idref="c1"/><itemref idref="c2"/></spine></package>`,
    ),
    'c1.xhtml': strToU8(page(`<p>${title}</p><p>${author}</p>${first}`)),
    'c2.xhtml': strToU8(
      page(`${second}<section epub:type="footnotes">${listed.join('')}</section>`),
    ),
  });
}
