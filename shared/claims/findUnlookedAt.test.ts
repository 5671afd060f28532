import { describe, expect, it } from 'vitest';
import { makeAnchor } from '../model/anchor';
import { findClaims } from './findClaims';
import { findUnlookedAt } from './findUnlookedAt';
import { listStatements } from './listStatements';

const text =
  'It rained. It cost 40 euros. “We go now,” said Ana Ruiz. Nobody knew.\nSome 200 people left.';

function find(highlighted: readonly string[]): string[] {
  const highlights = highlighted.map((words) => {
    const start = text.indexOf(words);
    const position = { start, end: start + words.length };
    const quote = { exact: words, prefix: '', suffix: '' };
    return { anchor: makeAnchor('art_0000', { quote, position }) };
  });
  const statements = listStatements(text, 'en', findClaims(text, 'en'));
  return findUnlookedAt(text, statements, highlights).map(({ quote }) => quote);
}

describe('sentences that nobody has looked at', () => {
  it.each<[string, string[], string[]]>([
    [
      'all with something to check',
      [],
      ['It cost 40 euros.', '“We go now,” said Ana Ruiz.', 'Some 200 people left.'],
    ],
    ['not those with a highlight', ['40 euros', 'people'], ['“We go now,” said Ana Ruiz.']],
    ['not those within one', [text], []],
    [
      'those beside one',
      ['It rained. '],
      ['It cost 40 euros.', '“We go now,” said Ana Ruiz.', 'Some 200 people left.'],
    ],
    [
      'not those that a highlight ends in',
      ['rained. It'],
      ['“We go now,” said Ana Ruiz.', 'Some 200 people left.'],
    ],
  ])('are %s', (_what, highlighted, expected) => {
    expect(find(highlighted)).toEqual(expected);
  });
});
