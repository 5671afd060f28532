import type { PictureExtension } from '../../shared/document/pictureSrc';

/** What stands where in a picture file, one character per byte. */
const SIGNATURES: readonly [PictureExtension, Readonly<Record<number, string>>][] = [
  ['png', { 0: '\x89PNG\r\n\x1a\n' }],
  ['jpg', { 0: '\xff\xd8\xff' }],
  ['gif', { 0: 'GIF87a' }],
  ['gif', { 0: 'GIF89a' }],
  ['webp', { 0: 'RIFF', 8: 'WEBPVP8' }],
  ['avif', { 4: 'ftypavif' }],
  ['avif', { 4: 'ftypavis' }],
  ['bmp', { 0: 'BM', 6: '\0\0\0\0' }],
];
const SVG =
  /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i;
const HEAD_BYTES = 4096;

/** The extension of the picture that these bytes are, whatever they are called; null for anything that can’t be shown. */
export function recognisePicture(bytes: Uint8Array): PictureExtension | null {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const known = SIGNATURES.find(([, parts]) =>
    Object.entries(parts).every(([at, part]) => head.startsWith(part, Number(at))),
  );
  return known?.[0] ?? (SVG.test(head) ? 'svg' : null);
}
