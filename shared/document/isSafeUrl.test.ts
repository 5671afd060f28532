import { expect, it } from 'vitest';
import { isSafeUrl } from './isSafeUrl';

it.each([
  ['https://example.org/a?b#c', true],
  ['HTTP://EXAMPLE.ORG', true],
  ['mailto:a@example.org', true],
  [' https://example.org', true],
  ['javascript:alert(1)', false],
  ['JaVaScRiPt:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['data:text/html,x', false],
  ['file:///etc/passwd', false],
  ['//example.org', false],
  ['/path', false],
  ['', false],
  [7, false],
  [null, false],
  [['https://example.org'], false],
])('takes %j for safe: %s', (url, isSafe) => {
  expect(isSafeUrl(url)).toBe(isSafe);
});
