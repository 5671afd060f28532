import type { KnownBlock, KnownText } from '../KnownText';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';

/** A known text as a flat OpenDocument text, from which LibreOffice makes the other formats. */
export function writeFodt({ title, author, blocks }: KnownText, language: string): string {
  let notes = 0;
  let tables = 0;
  const p = (words: string) => `<text:p text:style-name="Standard">${words}</text:p>`;
  const write = (block: KnownBlock): string => {
    switch (block.kind) {
      case 'heading':
        return `<text:h text:outline-level="${block.level}">${block.text}</text:h>`;
      case 'paragraph': {
        if (block.note === undefined) return p(block.text);
        notes += 1;
        const body = `<text:note-body>${p(block.note)}</text:note-body>`;
        return p(
          `${block.text}<text:note text:note-class="footnote"><text:note-citation>${notes}</text:note-citation>${body}</text:note>`,
        );
      }
      case 'list': {
        const items = block.items.map((item) => `<text:list-item>${p(item)}</text:list-item>`);
        const style = block.isOrdered ? 'Numbers' : 'Bullets';
        return `<text:list text:style-name="${style}">${items.join('')}</text:list>`;
      }
      case 'table': {
        tables += 1;
        const cell = (words: string) => `<table:table-cell>${p(words)}</table:table-cell>`;
        const rows = block.rows.map(
          (row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`,
        );
        const columns = `<table:table-column table:number-columns-repeated="${block.rows[0]?.length ?? 1}"/>`;
        return `<table:table>${columns}${rows.join('')}</table:table>${p(`Table ${tables}: ${block.caption}`)}`;
      }
    }
  };
  const styles =
    '<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>' +
    '<text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>';
  const names = ['office', 'text', 'table', 'style', 'meta'].map(
    (name) => `xmlns:${name}="${OASIS}${name}:1.0"`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${names.join(' ')} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>${title}</dc:title><meta:initial-creator>${author}</meta:initial-creator><dc:language>${language}</dc:language></office:meta>
<office:automatic-styles>${styles}</office:automatic-styles>
<office:body><office:text>${p(title)}${p(author)}
${blocks.map(write).join('\n')}</office:text></office:body></office:document>\n`;
}
