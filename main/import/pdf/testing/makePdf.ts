import PDFDocument from 'pdfkit';

/** Makes a PDF of A5 pages with `draw`. Fonts are those that every reader has. */
export async function makePdf(
  draw: (document: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A5', margin: 40, font: 'Times-Roman', ...options });
  const parts: Buffer[] = [];
  document.on('data', (part: Buffer) => parts.push(part));
  const isDone = new Promise((resolve) => document.on('end', resolve));
  draw(document.fontSize(10));
  document.end();
  await isDone;
  return new Uint8Array(Buffer.concat(parts));
}

/** Puts lines one below the other, as they are, from a place on the page. */
export function drawLines(
  document: PDFKit.PDFDocument,
  lines: readonly string[],
  { x = 40, y = 60, leading = 12 }: { x?: number; y?: number; leading?: number } = {},
): void {
  for (const [index, line] of lines.entries()) {
    document.text(line, x, y + index * leading, { lineBreak: false });
  }
}
