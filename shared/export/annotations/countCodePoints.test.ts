import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countCodePoints } from './writeAnnotations';

it.each([
  ['abc', 2, 2],
  ['😀a', 2, 1],
  ['a😀b😀', 4, 3],
  ['a😀b😀', 6, 4],
  ['\ud83da', 2, 2],
  ['', 0, 0],
])('in %j counts the units before %i as %i code points', (text, offset, codePoints) => {
  expect(countCodePoints(text)(offset)).toBe(codePoints);
});

it('counts at every offset what comes before it', () => {
  const anyText = fc
    .array(fc.constantFrom('a', '😀', 'é', '漢', '\ud83d', '\ude00'))
    .map((a) => a.join(''));
  fc.assert(
    fc.property(anyText, (text) => {
      const count = countCodePoints(text);
      let offset = 0;
      for (const [index, character] of [...text].entries()) {
        expect(count(offset)).toBe(index);
        offset += character.length;
      }
      expect(count(text.length)).toBe([...text].length);
    }),
  );
});
