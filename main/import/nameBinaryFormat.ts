interface Signature {
  /** What the bytes begin with, a character a byte. */
  start: string;
  /** What else the first bytes hold, where the start alone does not tell. */
  within?: string;
  noun: string;
}

// Of several that fit, the first counts: a Word document is a zip archive too.
const SIGNATURES: readonly Signature[] = [
  { start: '%PDF-', noun: 'a PDF' },
  { start: 'PK\x03\x04', within: 'word/', noun: 'a Word document' },
  { start: 'PK\x03\x04', within: 'xl/', noun: 'a spreadsheet' },
  { start: 'PK\x03\x04', within: 'ppt/', noun: 'a presentation' },
  { start: 'PK\x03\x04', within: 'application/epub+zip', noun: 'an e-book' },
  { start: 'PK\x03\x04', within: 'application/vnd.oasis', noun: 'an OpenDocument file' },
  { start: 'PK\x03\x04', noun: 'a zip archive' },
  { start: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', noun: 'an old Office document' },
  { start: '{\\rtf1', noun: 'a rich text (RTF) document' },
  { start: 'bplist00', noun: 'a web archive of Safari' },
  { start: 'From: <Saved by ', noun: 'a web archive (MHTML)' },
  { start: '\x89PNG\r\n', noun: 'a PNG image' },
  { start: '\xff\xd8\xff', noun: 'a JPEG image' },
  { start: 'GIF87a', noun: 'a GIF image' },
  { start: 'GIF89a', noun: 'a GIF image' },
  { start: 'RIFF', within: 'WEBPVP8', noun: 'a WebP image' },
  { start: '\x1f\x8b', noun: 'a gzip archive' },
];

/** Far enough to meet the names of the first entries of a zip archive. */
const HEAD_BYTES = 4096;

/** What a file is, with its article (“a PDF”), where its first bytes show that it is no text; else null. */
export function nameBinaryFormat(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const match = SIGNATURES.find(
    ({ start, within }) => head.startsWith(start) && (!within || head.includes(within)),
  );
  return match?.noun ?? null;
}
