/** An object of a PDF: what is in it, and its stream, if it has one. */
export interface RawObject {
  is: string;
  stream?: Uint8Array | string;
}

/** Writes a PDF object by object, the first being its catalogue, as no program would that means well. */
export function writeRawPdf(objects: readonly RawObject[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  for (const [index, { is, stream }] of objects.entries()) {
    const bytes = stream === undefined ? null : Buffer.from(stream);
    const body = bytes ? is.replace(/>>$/, ` /Length ${bytes.length} >>`) : is;
    parts.push(Buffer.from(`${index + 1} 0 obj\n${body}\n`));
    if (bytes) parts.push(Buffer.from('stream\n'), bytes, Buffer.from('\nendstream\n'));
    parts.push(Buffer.from('endobj\n'));
  }
  parts.push(Buffer.from('trailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n'));
  return new Uint8Array(Buffer.concat(parts));
}

/** The objects of a PDF of one page with this content. More of its catalogue and its page can be given, as can more objects, from 6 on. */
export function onePage(
  content: RawObject,
  { catalogue = '', page = '', more = [] as readonly RawObject[] } = {},
): RawObject[] {
  return [
    { is: `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>` },
    { is: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>' },
    {
      is: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${page} >>`,
    },
    content,
    { is: '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>' },
    ...more,
  ];
}
