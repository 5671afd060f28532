import { expect, it } from 'vitest';
import { completeUrl } from './completeUrl';

it.each([
  ['https://example.org/a?b', 'https://example.org/a?b'],
  [' http://example.org ', 'http://example.org'],
  ['example.org', 'https://example.org'],
  ['example.org:8080/path', 'https://example.org:8080/path'],
  ['me@example.org', 'mailto:me@example.org'],
  ['mailto:me@example.org', 'mailto:me@example.org'],
  ['', null],
  ['not an address', null],
  ['word', null],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['file:///etc/passwd', null],
])('completes “%s” to %s', (text, expected) => {
  expect(completeUrl(text)).toBe(expected);
});
