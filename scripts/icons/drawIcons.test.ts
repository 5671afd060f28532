import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { encodeIcns } from './encodeIcns.mjs';
import { encodeIco } from './encodeIco.mjs';

const folder = new URL('../../resources/icons/', import.meta.url);
const isPng = (bytes: Buffer) => bytes.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n';

it('writes pictures into a Windows icon where its header says they are', () => {
  const png = Buffer.from('first');
  const ico = encodeIco([
    { size: 16, png },
    { size: 256, png: Buffer.from('second') },
  ]);
  expect(ico.readUInt16LE(4)).toBe(2);
  expect([ico.readUInt8(6), ico.readUInt8(22)]).toEqual([16, 0]);
  const start = ico.readUInt32LE(22 + 12);
  expect(ico.subarray(start, start + ico.readUInt32LE(22 + 8)).toString()).toBe('second');
});

it('writes pictures into a macOS icon for each density that uses their size', () => {
  const icns = encodeIcns([{ size: 32, png: Buffer.from('p') }]);
  expect(icns.toString('latin1')).toBe('icns\0\0\0\x1aicp5\0\0\0\tpic11\0\0\0\tp');
});

it('has drawn the committed Windows icon in all sizes, including 256', () => {
  const ico = readFileSync(new URL('icon.ico', folder));
  const sizes = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
    const entry = 6 + 16 * index;
    expect(isPng(ico.subarray(ico.readUInt32LE(entry + 12)))).toBe(true);
    return ico.readUInt8(entry) || 256;
  });
  expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 128, 256]);
});

it('has drawn the committed macOS icon completely', () => {
  const icns = readFileSync(new URL('icon.icns', folder));
  expect(icns.readUInt32BE(4)).toBe(icns.length);
});
