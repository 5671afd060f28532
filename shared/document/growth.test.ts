import { expect, test } from 'vitest';
import { tokenise, Vocabulary } from '../anchoring/tokenise';
import { cleanLanguageTag } from '../export/cleanLanguageTag';
import { makeFileName } from '../export/makeFileName';
import { splitWords } from '../revision/compareWords';
import { countWords } from './countWords';
import { escapeMarkdown } from './escapeMarkdown';
import { isSafeUrl } from './isSafeUrl';

// Done in time that grows with the square of the length, each of these would take longer than a test may.
const LENGTH = 400_000;

const pieces = [
  ...['<', '&lt;', '(', '[', '*', '_', '`', '>', '- ', '> ', '1. ', '|', ' ', '\t', '\u00ad'],
  ...[
    '"',
    '\u0301',
    '\u200d👩',
    '\u200f',
    '!',
    '![',
    '](',
    'http://',
    '@',
    '#',
    '=',
    '~',
    '、',
    '漢',
    'က',
  ],
];

test.each<[string, (text: string) => unknown]>([
  ['words are counted', countWords],
  ['words are split', splitWords],
  ['tokens are found', (text) => tokenise(text, new Vocabulary())],
  ['Markdown is escaped', escapeMarkdown],
  ['a link is judged', isSafeUrl],
  ['a file is named', (text) => makeFileName(text, 'md', 'Untitled')],
  ['a language is cleaned', cleanLanguageTag],
])('%s in time that grows with the length', (_done, work) => {
  for (const piece of pieces) work(piece.repeat(LENGTH / piece.length));
});

test('words are counted as before', () => {
  expect(countWords('<<< “One” two-three, 4 — five!\nsix')).toBe(5);
});
