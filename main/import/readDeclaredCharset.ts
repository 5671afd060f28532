/** Browsers look at the first 1,024 bytes; real pages are less tidy. */
const HEAD_BYTES = 4096;

/** The encoding that a page's `<meta>` (or XML declaration) names, lower case; null where it names none. */
export function readDeclaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const declaration =
    /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head) ??
    /^\s*<\?xml\b[^>]*\bencoding\s*=\s*["']([\w:.-]+)/i.exec(head);
  return declaration?.[1]?.toLowerCase() ?? null;
}
