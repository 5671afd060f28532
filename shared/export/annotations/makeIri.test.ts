import { describe, expect, it } from 'vitest';
import { toIri } from './makeIri';

describe('toIri', () => {
  it.each([
    'https://example.org',
    'http://user@example.org:8080/a/b;c?d=e&f=g#h',
    'https://例え.jp/パス?キー=値',
    'http://[2001:db8::1]:80/a',
    'mailto:desk@example.org',
    'https://example.org/100%25',
  ])('leaves %s as it is', (url) => {
    expect(toIri(url)).toBe(url);
  });

  it.each([
    [' https://example.org/a b ', 'https://example.org/a%20b'],
    ['https://example.org/100%', 'https://example.org/100%25'],
    ['https://example.org/a[1]|b', 'https://example.org/a%5B1%5D%7Cb'],
    ['https://example.org/"<>\\^`{}', 'https://example.org/%22%3C%3E%5C%5E%60%7B%7D'],
    ['https://example.org/a#b#c', 'https://example.org/a#b%23c'],
    ['https://example.org/a\u202eb', 'https://example.org/a%E2%80%AEb'],
    ['https://example.org/\ud83d', 'https://example.org/%EF%BF%BD'],
  ])('encodes what an IRI can’t hold: %j', (url, iri) => {
    expect(toIri(url)).toBe(iri);
  });

  it.each([
    '',
    'no address',
    'example.org',
    'http://',
    'https:///path',
    'javascript:alert(1)',
    'data:,x',
    'http://[x/',
  ])('refuses %j', (url) => {
    expect(toIri(url)).toBeUndefined();
  });
});
