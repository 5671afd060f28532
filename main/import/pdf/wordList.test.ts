import { describe, expect, it } from 'vitest';
import type { Line } from './line';
import { WordList } from './wordList';

function line(text: string): Line {
  const run = { text, isBold: false, isItalic: false, script: null, page: 0, place: null };
  return {
    ...{ runs: [run], cells: [], parts: [], page: 0 },
    ...{ start: 0, end: 0, baseline: 0, size: 10, isBold: false },
  };
}

const words = new WordList([
  [
    'The overflow of a long-term plan was known, and',
    'planning went on; the snow-',
    'flake of state fell. Houses stand.',
  ].map(line),
]);

describe('WordList', () => {
  it.each([
    ['over', 'flow', true, 'it is elsewhere in the text'],
    ['long', 'term', false, 'it is elsewhere with its hyphen'],
    ['over', 'flowing', true, 'another form of it is elsewhere'],
    ['well', 'known', false, 'both are words, and the first often begins compounds'],
    ['plan', 'state', false, 'both are words of the text'],
    ['under', 'stand', true, 'the first begins many words'],
    ['in', 'genuity', true, 'nothing speaks against it'],
    ['Jean', 'Paul', false, 'the second is a name'],
    ['DIA', 'GRAM', true, 'all letters are capitals'],
    ['2010', '2012', false, 'they are numbers'],
    ['up-to', 'date', false, 'there is a hyphen before it'],
  ])('takes %s- and %s for one word: %s, since %s', (before, after, isOne) => {
    expect(words.isOneWord(before, after)).toBe(isOne);
  });

  it('has no words that a line breaks', () => {
    expect([words.has('snow'), words.has('flake'), words.has('state')]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
