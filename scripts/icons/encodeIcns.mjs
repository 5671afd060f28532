/** @typedef {import('./encodeIco.mjs').Picture} Picture */

/**
 * The types of the entries that hold PNG, by the side of their picture in pixels: the plain ones, and those for
 * double-density screens (https://en.wikipedia.org/wiki/Apple_Icon_Image_format).
 * @type {Readonly<Record<number, readonly string[]>>}
 */
const typesBySize = {
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};

/** The sizes in a macOS icon, in pixels. */
export const icnsSizes = Object.keys(typesBySize).map(Number);

/**
 * Encodes PNG pictures as a macOS icon.
 * @param {readonly Picture[]} pictures of `icnsSizes`
 * @returns {Buffer}
 */
export function encodeIcns(pictures) {
  const entries = pictures.flatMap(({ size, png }) =>
    (typesBySize[size] ?? []).map((type) => encodeBlock(type, [png])),
  );
  return encodeBlock('icns', entries);
}

/**
 * @param {string} type of four letters
 * @param {readonly Uint8Array[]} parts
 */
function encodeBlock(type, parts) {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  const block = Buffer.concat([head, ...parts]);
  block.writeUInt32BE(block.length, 4);
  return block;
}
