/** @typedef {{size: number, png: Uint8Array}} Picture a square one, its side in pixels */

const HEADER_BYTES = 6;
const ENTRY_BYTES = 16;

/**
 * Encodes PNG pictures, which Windows reads since Vista, as a Windows icon.
 * Layout: https://learn.microsoft.com/windows/win32/menurc/newheader and …/resdir
 * @param {readonly Picture[]} pictures of 1 to 256 pixels
 * @returns {Buffer}
 */
export function encodeIco(pictures) {
  const head = Buffer.alloc(HEADER_BYTES + ENTRY_BYTES * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let position = head.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = HEADER_BYTES + ENTRY_BYTES * index;
    // 256 doesn't fit in a byte: it is written as 0.
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(position, entry + 12);
    position += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}
