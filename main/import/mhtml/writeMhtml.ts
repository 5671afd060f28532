import { createHash } from 'node:crypto';

interface SavedFile {
  /** The path, from the folder that the page is in. */
  name: string;
  bytes: Uint8Array;
}

/** Where the page seems to be, for its addresses to be resolved against. */
const PLACE = 'file:///saved/';
const LINE_LENGTH = 76;
const ENCODING = 'base64';

/** A page and its files as one (RFC 2557). The same files give the same bytes. */
export function writeMhtml(page: SavedFile, files: readonly SavedFile[]): Uint8Array {
  const parts = [
    ['text/html', page] as const,
    ...files.map((file) => ['application/octet-stream', file] as const),
  ];
  // What is in base64 can’t contain it.
  const boundary = `----${createHash('sha256').update(page.bytes).digest('hex')}`;
  const lines = [
    'From: <Saved by Attest>',
    'MIME-Version: 1.0',
    `Content-Type: multipart/related; type="text/html"; boundary="${boundary}"`,
    '',
    ...parts.flatMap(([type, { name, bytes }]) => [
      `--${boundary}`,
      `Content-Type: ${type}`,
      `Content-Transfer-Encoding: ${ENCODING}`,
      `Content-Location: ${new URL(encodeURI(name), PLACE).href}`,
      '',
      ...toLines(Buffer.from(bytes).toString(ENCODING)),
    ]),
    `--${boundary}--`,
    '',
  ];
  return Buffer.from(lines.join('\r\n'), 'latin1');
}

function toLines(base64: string): string[] {
  return base64.match(new RegExp(`.{1,${LINE_LENGTH}}`, 'g')) ?? [];
}
