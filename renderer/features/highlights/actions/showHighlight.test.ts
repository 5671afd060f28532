import { expect, test } from 'vitest';
import { makeAnchor } from '../../../../shared/model/anchor';
import { makeTestHighlight } from '../../../testing/makeTestHighlight';
import { stepHighlight } from './showHighlight';

function placeAt(start: number | null) {
  const position = start === null ? null : { start, end: start + 5 };
  return makeAnchor('art_test', { quote: { exact: 'words', prefix: '', suffix: '' }, position });
}

const highlights = [
  makeTestHighlight('hl_lost', 'words', { anchor: placeAt(null) }),
  makeTestHighlight('hl_third', 'words', { anchor: placeAt(30) }),
  makeTestHighlight('hl_first', 'words', { anchor: placeAt(10) }),
  makeTestHighlight('hl_second', 'words', { anchor: placeAt(20) }),
];

test.each([
  ['the next in the text', 'hl_first', 1, 'hl_second'],
  ['the one before', 'hl_third', -1, 'hl_second'],
  ['the lost ones after all others', 'hl_third', 1, 'hl_lost'],
  ['the last again at the end', 'hl_lost', 1, 'hl_lost'],
  ['the first again at the beginning', 'hl_first', -1, 'hl_first'],
  ['the first where none is shown', null, 1, 'hl_first'],
  ['the last where none is shown, backwards', null, -1, 'hl_lost'],
] as const)('leads to %s', (_case, from, direction, expected) => {
  expect(stepHighlight(highlights, from, direction)?.id).toBe(expected);
});

test('leads nowhere where there are no highlights', () => {
  expect(stepHighlight([], null, 1)).toBeUndefined();
});
