import { describe, expect, it } from 'vitest';
import { settleAnnotations } from './settleAnnotations';

function position(exact: string, start: number, before: string, after: string) {
  const annotation = {
    ...{ quote: { exact, prefix: '', suffix: '' }, position: { start, end: start + exact.length } },
    ...{ page: null, note: '', colour: null, tags: [], author: '', createdAt: null },
  };
  return settleAnnotations([annotation], before, after)[0]?.position;
}

describe('settleAnnotations', () => {
  it.each([
    ['stay where they are in the same text', 'two', 4, 'one two', 'one two', { start: 4, end: 7 }],
    [
      'move with a start that was dropped',
      'two',
      10,
      'Title\none two',
      'one two',
      { start: 4, end: 7 },
    ],
    ['are not known where their words were dropped', 'Title', 0, 'Title\none', 'one', null],
    ['are not known in a text that was tidied', 'two', 5, 'one  two', 'one two', null],
  ])('positions %s', (_case, exact, start, before, after, expected) => {
    expect(position(exact, start, before, after)).toEqual(expected);
  });
});
