/** A page to write: what it calls itself, and its lines from top to bottom; '' leaves one out. */
export interface PdfPage {
  label: string;
  lines: readonly string[];
}

const MARGIN = 72;
const SIZE = 12;
const LEADING = 16;
const A4 = { width: 595, height: 842 };

/** A PDF of these pages, as a plain word processor would write it. The lines are ASCII. */
export function writePdf(title: string, pages: readonly PdfPage[]): Uint8Array {
  const first = 5;
  const idOf = (index: number) => first + 2 * index;
  const kids = pages.map((_, index) => `${idOf(index)} 0 R`).join(' ');
  const labels = pages
    .map(({ label }, index) => `${index} << /P (${escapeString(label)}) >>`)
    .join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /PageLabels << /Nums [${labels}] >> /Lang (en) >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>',
    `<< /Title (${escapeString(title)}) >>`,
    ...pages.flatMap(({ lines }, index) => {
      const shown = lines.map((line) => `(${escapeString(line)}) Tj T*`).join('\n');
      const top = A4.height - MARGIN - SIZE;
      const content = `BT /F1 ${SIZE} Tf ${LEADING} TL ${MARGIN} ${top} Td\n${shown}\nET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${A4.width} ${A4.height}] /Contents ${idOf(index) + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer << /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>`;
  return new TextEncoder().encode(`${file}${table}${trailer}\nstartxref\n${file.length}\n%%EOF\n`);
}

function escapeString(text: string): string {
  return text.replace(/[\\()]/g, '\\$&');
}
