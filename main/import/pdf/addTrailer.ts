const CATALOG = /(\d{1,10}) (\d{1,5}) obj\s*<<(?:(?!endobj)[\s\S]){0,2000}?\/Type\s*\/Catalog\b/;

/** A PDF whose end is missing, with one that says where its pages are listed; null where that is not in the file. */
export function addTrailer(bytes: Uint8Array): Uint8Array | null {
  const match = CATALOG.exec(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'),
  );
  if (!match) return null;
  const trailer = `\nendobj\ntrailer\n<< /Root ${match[1]} ${match[2]} R >>\nstartxref\n0\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([bytes, Buffer.from(trailer)]));
}
