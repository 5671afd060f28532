import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { encodeIcns, icnsSizes } from './encodeIcns.mjs';
import { encodeIco } from './encodeIco.mjs';

/** The drawing for small sizes is used up to here: fewer pixels want fewer, bolder lines. */
const MAX_SMALL = 32;
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512];
const windowsSizes = [16, 20, 24, 32, 40, 48, 64, 128, 256];

/**
 * Draws every system's icons from `resources/icon.svg` and `icon-small.svg` into `resources/icons/`. The result is
 * committed, so that packaging needs no drawing.
 * @param {string} root
 */
export function drawIcons(root) {
  const resources = join(root, 'resources');
  const small = readFileSync(join(resources, 'icon-small.svg'), 'utf8');
  const large = readFileSync(join(resources, 'icon.svg'), 'utf8');
  const pick = (/** @type {number} */ size) => (size <= MAX_SMALL ? small : large);
  const folder = join(resources, 'icons');
  mkdirSync(folder, { recursive: true });
  for (const size of linuxSizes) {
    writeFileSync(join(folder, `${size}x${size}.png`), draw(pick(size), size));
  }
  const windows = windowsSizes.map((size) => ({ size, png: draw(pick(size), size) }));
  writeFileSync(join(folder, 'icon.ico'), encodeIco(windows));
  const mac = icnsSizes.map((size) => ({ size, png: draw(addMacMargin(pick(size)), size) }));
  writeFileSync(join(folder, 'icon.icns'), encodeIcns(mac));
}

/**
 * @param {string} svg
 * @param {number} size
 */
function draw(svg, size) {
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

/**
 * Apple's grid leaves a tenth free on each side; the drawing leaves a thirtieth.
 * @param {string} svg
 */
function addMacMargin(svg) {
  const widened = svg.replace('viewBox="0 0 512 512"', 'viewBox="-38 -38 588 588"');
  if (widened === svg) throw new Error('The drawing’s viewBox is not the expected one.');
  return widened;
}
