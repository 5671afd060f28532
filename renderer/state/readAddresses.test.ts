import { describe, expect, test } from 'vitest';
import { readAddresses, readShortcut } from './readAddresses';

describe('readAddresses', () => {
  test.each([
    ['an address', ' https://example.org/a ', ['https://example.org/a']],
    ['an address without a scheme', 'www.example.org', ['https://www.example.org']],
    ['a DOI', 'doi:10.1000/182', ['https://doi.org/10.1000/182']],
    ['a DOI as some write it', 'DOI: 10.1000/182', ['https://doi.org/10.1000/182']],
    ['a bare DOI', '10.1000/182', ['https://doi.org/10.1000/182']],
    [
      'several, each once',
      'https://a.example\nhttps://b.example https://a.example',
      ['https://a.example', 'https://b.example'],
    ],
    ['a list with remarks', '# A page\r\nhttps://a.example\r\n', ['https://a.example']],
  ])('reads %s', (_name, text, expected) => {
    expect(readAddresses(text)).toEqual(expected);
  });

  test.each(['', 'word', 'See https://a.example', 'javascript:alert(1)', 'file:///a', 'https://'])(
    'finds none in %j',
    (text) => {
      expect(readAddresses(text)).toEqual([]);
    },
  );
});

describe('readShortcut', () => {
  const plist =
    '<plist><dict><key>URL</key>\n<string>https://a.example/?a=1&amp;b=2</string></dict>';
  test.each([
    ['page.url', '[InternetShortcut]\r\nURL=https://a.example\r\n', ['https://a.example']],
    ['page.webloc', plist, ['https://a.example/?a=1&b=2']],
    ['page.txt', 'URL=https://a.example', []],
    ['page.url', 'nothing', []],
  ])('of %s', (name, content, expected) => {
    expect(readShortcut(name, content)).toEqual(expected);
  });
});
