import { describe, expect, test } from 'vitest';
import { describe as describePassage } from '../../../../shared/anchoring/describe';
import { makeAnchor } from '../../../../shared/model/anchor';
import { isSamePassage } from './highlightSelection';

const text =
  'They were paid  six million dollars \nfor a year, and a further six million for the next one.';
const start = text.indexOf('six million dollars');
const end = start + 'six million dollars'.length;
const passage = describePassage(text, { start, end });
const anchor = makeAnchor('art_test', passage);

describe('a selection is the same passage', () => {
  test.each([
    ['where it is exactly that', { start, end }, true],
    ['where it has spaces around it too', { start: start - 2, end: end + 2 }, true],
    ['not where it begins later', { start: start + 1, end }, false],
    ['not where it ends earlier', { start, end: end - 1 }, false],
    ['not where it takes in a word before', { start: start - 3, end }, false],
    ['not where it takes in a word after', { start, end: end + 3 }, false],
    ['not where it reaches beyond the known context', { start: 0, end: text.length }, false],
  ])('%s', (_case, selection, expected) => {
    expect(isSamePassage(anchor, selection)).toBe(expected);
  });

  test('never where the passage is lost', () => {
    const lost = makeAnchor('art_test', { ...passage, position: null });
    expect(isSamePassage(lost, { start, end })).toBe(false);
  });
});
