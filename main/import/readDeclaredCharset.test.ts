import { describe, expect, it } from 'vitest';
import { readDeclaredCharset } from './decodeText';

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
