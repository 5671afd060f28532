import { expect, it } from 'vitest';
import { isSafeMathml } from './isSafeMathml';

it.each([
  ['a formula', '<math display="block"><mi>x</mi><mspace width="0.3em"></mspace></math>', true],
  ['references', '<math><mo>&lt;</mo></math>', true],
  ['a link', '<math href="https://example.org"><mi>x</mi></math>', false],
  ['an action', '<math><maction><mi>x</mi></maction></math>', false],
  ['a style', '<math><mi style="position:fixed">x</mi></math>', false],
  ['a handler', '<math><mi onclick="x">x</mi></math>', false],
  ['HTML', '<math><mtext><img src="x"></mtext></math>', false],
  ['a page around it', '<p></p><math></math>', false],
  ['something after it', '<math></math><math></math>', false],
  ['an unclosed element', '<math><mi>x</math>', false],
  ['a comment', '<math><!-- --></math>', false],
  ['a width to cover the page', '<math><mspace width="9999em"></mspace></math>', false],
  ['nesting without end', `<math>${'<mrow>'.repeat(99)}${'</mrow>'.repeat(99)}</math>`, false],
])('%s: %3$s', (_case, source, isSafe) => {
  expect(isSafeMathml(source)).toBe(isSafe);
});
