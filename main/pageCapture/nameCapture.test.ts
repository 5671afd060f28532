import { expect, it } from 'vitest';
import { nameCapture } from './nameCapture';

it.each([
  ['https://x.example/', 'x.example.mhtml'],
  ['https://x.example/news/the-night-crossing.html?a=b', 'the-night-crossing.mhtml'],
  ['https://x.example/%C3%A9t%C3%A9/', 'été.mhtml'],
  ['https://x.example/a%2Fb%00c', 'a b c.mhtml'],
  ['https://x.example/%E0%A4%A', '%E0%A4%A.mhtml'],
])('a page at %s is called %s', (url, name) => {
  expect(nameCapture(url, 'mhtml')).toBe(name);
});
