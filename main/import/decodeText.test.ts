import { describe, expect, it } from 'vitest';
import { AttestError } from '../../shared/model/AttestError';
import { decodeText, readDeclaredCharset } from './decodeText';

const western = 'Napoléon said: “it’s 5 € – no more…”\n';
const chinese = '人工智能迈上新台阶，计算机可以自学。';

const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

// “Napoléon said: …” in Windows-1252.
const windows1252 = bytesOf('Napol\xe9on said: \x93it\x92s 5 \x80 \x96 no more\x85\x94\n');

describe('decodeText', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['UTF-8', Buffer.from(western), western, 'utf-8'],
    ['ASCII as UTF-8', Buffer.from('plain'), 'plain', 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${western}`), western, 'utf-8'],
    ['UTF-16 LE with a mark', utf16le(`\ufeff${western}`), western, 'utf-16le'],
    ['UTF-16 BE with a mark', utf16be(`\ufeff${western}`), western, 'utf-16be'],
    ['UTF-16 LE without a mark', utf16le(western), western, 'utf-16le'],
    ['UTF-16 BE without a mark', utf16be(western), western, 'utf-16be'],
    ['Russian UTF-16 without a mark', utf16le('Это текст.'), 'Это текст.', 'utf-16le'],
    ['Greek UTF-16 without a mark', utf16be('Αυτό εδώ.'), 'Αυτό εδώ.', 'utf-16be'],
    ['Japanese mail', bytesOf('\x1b$BF|K\\\x1b(B!'), '日本!', 'iso-2022-jp'],
    ['two letters of UTF-16', utf16le('Hi'), 'Hi', 'utf-16le'],
    [
      'Chinese UTF-16 without a mark',
      utf16le(`${chinese}\n 2016\n`),
      `${chinese}\n 2016\n`,
      'utf-16le',
    ],
    ['Windows-1252', windows1252, western, 'windows-1252'],
  ])('reads %s', (_name, bytes, text, encoding) => {
    expect(decodeText(bytes)).toMatchObject({ text, encoding });
  });

  it.each<[string, Uint8Array, string, string, string]>([
    // “中文” and “日本” in these encodings.
    ['gb2312', bytesOf('\xd6\xd0\xce\xc4'), 'gb2312', '中文', 'gbk'],
    ['shift_jis', bytesOf('\x93\xfa\x96\x7b'), 'shift_jis', '日本', 'shift_jis'],
    ['latin1, which is Windows-1252', windows1252, 'iso-8859-1', western, 'windows-1252'],
    ['an encoding that there is not', windows1252, 'klingon', western, 'windows-1252'],
    ['utf-8 where it is not', windows1252, 'utf-8', western, 'windows-1252'],
  ])('honours a declared charset: %s', (_name, bytes, charset, text, encoding) => {
    expect(decodeText(bytes, charset)).toMatchObject({ text, encoding });
  });

  it('trusts valid UTF-8 more than the charset that a page declares', () => {
    expect(decodeText(Buffer.from(chinese), 'gb2312')).toMatchObject({
      text: chinese,
      encoding: 'utf-8',
    });
  });

  it('keeps UTF-8 with one broken byte as UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(chinese.repeat(3)), bytesOf('\xe4\n')]);
    expect(decodeText(bytes)).toMatchObject({
      text: `${chinese.repeat(3)}\ufffd\n`,
      encoding: 'utf-8',
    });
  });

  it.each<[string, Uint8Array, string]>([
    [
      'three quotes and a broken byte',
      Buffer.concat([Buffer.from('“It’s”'), bytesOf(' \xe9t')]),
      '“It’s” \ufffdt',
    ],
    [
      'two letters and a broken byte',
      Buffer.concat([Buffer.from('né à'), bytesOf(' \x80')]),
      'né à \ufffd',
    ],
  ])('keeps UTF-8 with some damage as UTF-8: %s', (_case, bytes, text) => {
    expect(decodeText(bytes)).toMatchObject({ text, encoding: 'utf-8' });
  });

  it.each(['utf-16', 'unicode', 'utf-16be'])(
    'doesn’t believe a page of single bytes that says it is %s',
    (charset) => {
      expect(decodeText(windows1252, charset)).toMatchObject({
        text: western,
        encoding: 'windows-1252',
      });
    },
  );

  it.each<[string, string, string]>([
    ['macintosh', 'macintosh', 'NapolÈon'],
    ['latin1', 'windows-1252', 'Napoléon'],
    ['cp1251', 'windows-1251', 'Napolйon'],
  ])(
    'reads in the encoding that was chosen, whatever the bytes are like: %s',
    (chosen, encoding, start) => {
      const decoded = decodeText(windows1252, 'utf-8', chosen);
      expect(decoded.encoding).toBe(encoding);
      expect(decoded.text.slice(0, start.length)).toBe(start);
    },
  );

  it('says that there is no such encoding as the one chosen', () => {
    expect(() => decodeText(windows1252, null, 'klingon')).toThrow('import.encoding.unknown');
  });

  it.each<[string, Uint8Array]>([
    ['zeros', new Uint8Array(64)],
    ['every byte there is', Uint8Array.from({ length: 1024 }, (_, index) => index % 256)],
    ['control characters', bytesOf('\x01\x02\x03\x04'.repeat(20))],
  ])('rejects what is not text: %s', (_name, bytes) => {
    expect(() => decodeText(bytes)).toThrow(AttestError);
    expect(() => decodeText(bytes)).toThrow('import.notText');
  });
});

describe('readDeclaredCharset', () => {
  it.each([
    ['<meta charset="GB2312">', 'gb2312'],
    ['<head><meta charset=shift_jis>', 'shift_jis'],
    [
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251" />',
      'windows-1251',
    ],
    ['<?xml version="1.0" encoding="EUC-JP"?><html>', 'euc-jp'],
    ['<p>charset=gb2312</p>', null],
    ['<meta name="description">', null],
  ])('%s', (html, charset) => {
    expect(readDeclaredCharset(Buffer.from(html))).toBe(charset);
  });
});
