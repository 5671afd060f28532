import { expect, it } from 'vitest';
import { writeTex } from './writeTex';

it.each([
  ['x^{2}', false, '$x^{2}$'],
  ['x^{2}', true, '$$x^{2}$$'],
  ['5\\$', false, '$5\\$$'],
  ['\\frac{1', false, undefined],
  ['1}{2}', false, undefined],
  ['a $b$', false, undefined],
  ['x\\', false, undefined],
  [' x', false, undefined],
])('writes %j, on a line of its own: %j, as %j', (tex, display, markdown) => {
  expect(writeTex(tex, display)).toBe(markdown);
});
