import { expect, test } from 'vitest';
import { canonicalUrl } from './canonicalUrl';

test.each([
  ['http and https', 'http://example.org/a', 'https://example.org/a'],
  ['www.', 'https://www.example.org/a', 'https://example.org/a'],
  ['the case of the host', 'https://Example.ORG/a', 'https://example.org/a'],
  ['a slash at the end', 'https://example.org/', 'https://example.org'],
  ['a fragment', 'https://example.org/a#b', 'https://example.org/a'],
  [
    'where a reader came from',
    'https://example.org/a?utm_source=x&id=1',
    'https://example.org/a?id=1',
  ],
  ['the order of parameters', 'https://example.org/?b=2&a=1', 'https://example.org/?a=1&b=2'],
])('addresses are the same regardless of %s', (_name, one, other) => {
  expect(canonicalUrl(one)).toBe(canonicalUrl(other));
});

test.each([
  ['paths', 'https://example.org/a', 'https://example.org/b'],
  ['parameters', 'https://example.org/?id=1', 'https://example.org/?id=2'],
  ['ports', 'http://localhost:1/a', 'http://localhost:2/a'],
])('addresses differ by their %s', (_name, one, other) => {
  expect(canonicalUrl(one)).not.toBe(canonicalUrl(other));
});

test.each(['', 'a word', 'file:///a', 'mailto:a@example.org', 'https://'])('%j is none', (text) => {
  expect(canonicalUrl(text)).toBe('');
});
