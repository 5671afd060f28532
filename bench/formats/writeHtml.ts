import type { KnownBlock, KnownText } from './KnownText';

/** How a text is set in HTML. */
export interface HtmlSetting {
  language: string;
  direction?: 'ltr' | 'rtl';
  style?: string;
}

/** A known text as an HTML document, without its footnotes. */
export function writeHtml(
  { title, author, blocks }: KnownText,
  { language, direction = 'ltr', style = '' }: HtmlSetting,
): string {
  let tables = 0;
  const write = (block: KnownBlock): string => {
    switch (block.kind) {
      case 'heading':
        return `<h${block.level + 1}>${block.text}</h${block.level + 1}>`;
      case 'paragraph':
        return `<p>${block.text}</p>`;
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
  return `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8">
<title>${title}</title><style>${style}</style></head><body><h1>${title}</h1><p>${author}</p>
${blocks.map(write).join('\n')}</body></html>\n`;
}
