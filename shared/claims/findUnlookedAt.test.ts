import { describe, expect, it } from 'vitest';
import { findUnlookedAt } from './findUnlookedAt';

const text =
  'It rained. It cost 40 euros. “We go now,” said Ana Ruiz. Nobody knew.\nSome 200 people left.';

function find(highlighted: readonly string[]): string[] {
  const highlights = highlighted.map((words) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  });
  return findUnlookedAt(text, 'en', highlights).map(({ start, end }) => text.slice(start, end));
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
