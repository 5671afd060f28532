import { describe, expect, it } from 'vitest';
import { english } from '../../shared/words/loadWords';
import { nameBinaryFormat } from './nameBinaryFormat';

describe('nameBinaryFormat', () => {
  it.each([
    ['%PDF-1.7\n%\xe2\xe3', 'a PDF'],
    ['PK\x03\x04\x14\x00 xl/workbook.xml', 'a spreadsheet'],
    [
      'PK\x03\x04\x0a\x00mimetypeapplication/vnd.oasis.opendocument.graphics',
      'an OpenDocument file',
    ],
    ['PK\x03\x04 anything', 'a zip archive'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00', 'an old Office document'],
    ['\x89PNG\r\n\x1a\n', 'a PNG image'],
    ['\xff\xd8\xff\xe0\x00\x10JFIF', 'a JPEG image'],
    ['GIF89a\x01\x00', 'a GIF image'],
    ['RIFF\x24\x00\x00\x00WEBPVP8 ', 'a WebP image'],
    ['A PDF begins with %PDF-', null],
    ['<!doctype html>', null],
    ['', null],
  ])('%j is %s', (head, noun) => {
    const name = nameBinaryFormat(Buffer.from(head, 'latin1'));
    expect(name && english.say(name)).toBe(noun);
  });
});
