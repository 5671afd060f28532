import { expect, test } from 'vitest';
import { tokenise, Vocabulary } from './tokenise';

function cut(text: string): string[] {
  const { starts, ends } = tokenise(text, new Vocabulary());
  return [...starts].map((start, at) => text.slice(start, ends[at]));
}

test.each([
  ['words and signs', 'He said: “no”.', ['He', 'said', ':', '“', 'no', '”', '.']],
  [
    'numbers',
    '6.7 of 40,000 at 10:30, in 2000,2001',
    ['6.7', 'of', '40,000', 'at', '10:30', ',', 'in', '2000', ',', '2001'],
  ],
  ['words with an apostrophe', "it’s Trump's", ['it’s', "Trump's"]],
  ['sentences that lack a space', 'prison.Washington', ['prison', '.', 'Washington']],
  ['Chinese and Thai by the letter', '北京abc ไทย', ['北', '京', 'abc', 'ไ', 'ท', 'ย']],
  ['emoji and flags whole', '👩‍👩‍👧🇩🇪🇫🇷👍🏽', ['👩‍👩‍👧', '🇩🇪', '🇫🇷', '👍🏽']],
  ['combining marks with their letters', 'e\u0301te\u0301', ['e\u0301te\u0301']],
  ['soft hyphens with their word', 'un\u00adtil', ['un\u00adtil']],
  ['nothing out of white space', ' \n\u00a0', []],
])('takes %s', (_what, text, tokens) => {
  expect(cut(text)).toEqual(tokens);
});

test.each([
  ['case', 'The', 'the'],
  ['composition', 'caf\u00e9', 'cafe\u0301'],
  ['quotation marks', '“', '"'],
  ['apostrophes', 'it’s', "it's"],
  ['dashes', '—', '-'],
  ['dots', '…', '...'],
  ['soft hyphens', 'un\u00adtil', 'until'],
  ['ligatures', 'ﬁnd', 'find'],
])('makes the same of tokens that differ in %s only', (_what, a, b) => {
  const vocabulary = new Vocabulary();
  expect(tokenise(a, vocabulary).ids).toEqual(tokenise(b, vocabulary).ids);
});
