import type { imports } from '../../shared/words/en/imports';
import { type Message, message } from '../../shared/words/message';

interface Signature {
  /** What the bytes start with, one character per byte. */
  start: string;
  /** What else the first bytes contain, where the start alone is ambiguous. */
  within?: string;
  format: BinaryFormat;
}

/** Kinds of files that are not text, named in the catalogue. */
type BinaryFormat = keyof typeof imports extends infer Id
  ? Id extends `import.format.${infer Format}`
    ? Format
    : never
  : never;

// The first that fits counts: a spreadsheet is a zip archive too.
const SIGNATURES: readonly Signature[] = [
  { start: '%PDF-', format: 'pdf' },
  { start: 'PK\x03\x04', within: 'xl/', format: 'spreadsheet' },
  { start: 'PK\x03\x04', within: 'ppt/', format: 'presentation' },
  { start: 'PK\x03\x04', within: 'application/vnd.oasis', format: 'openDocument' },
  { start: 'PK\x03\x04', format: 'zip' },
  { start: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', format: 'oldOffice' },
  { start: 'bplist00', format: 'safariArchive' },
  { start: '\x89PNG\r\n', format: 'png' },
  { start: '\xff\xd8\xff', format: 'jpeg' },
  { start: 'GIF87a', format: 'gif' },
  { start: 'GIF89a', format: 'gif' },
  { start: 'RIFF', within: 'WEBPVP8', format: 'webp' },
  { start: '\x1f\x8b', format: 'gzip' },
];

/** Enough to include the names of the first entries of a zip archive. */
const HEAD_BYTES = 4096;

/** What a file is, with an article (“a PDF”), where its first bytes show that it is not text; otherwise null. */
export function nameBinaryFormat(bytes: Uint8Array): Message | null {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const match = SIGNATURES.find(
    ({ start, within }) => head.startsWith(start) && (!within || head.includes(within)),
  );
  return match ? message(`import.format.${match.format}`) : null;
}
