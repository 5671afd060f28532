import { expect, it } from 'vitest';
import { isReworded } from './isReworded';

it.each([
  ['a figure', 'It cost 40,000 crowns', 'It cost 41,500 crowns'],
  ['the sign of a figure', 'It fell by -5 percent', 'It fell by 5 percent'],
  ['the point of a figure', 'It rose by 4.5', 'It rose by 45'],
  ['a word', 'The mayor said so', 'The mayor denied so'],
  ['a word more', 'The mayor said so', 'The mayor never said so'],
  ['Chinese', '他花了四万元', '他花了五万元'],
])('takes %s for other words', (_case, before, after) => {
  expect(isReworded(before, after)).toBe(true);
});

it.each([
  ['a missing space', '6 million dollarsfor the prison', '6 million dollars for the prison'],
  ['a stray quotation mark', 'the prison” he said', 'the prison he said'],
  ['typographic signs', "the mayor's - own - words", 'the mayor’s – own – words'],
  ['capitals', 'the White house', 'the White House'],
  ['a soft hyphen', 'evi\u00addence', 'evidence'],
  ['nothing', 'as it was', 'as it was'],
])('does not take %s for other words', (_case, before, after) => {
  expect(isReworded(before, after)).toBe(false);
});
