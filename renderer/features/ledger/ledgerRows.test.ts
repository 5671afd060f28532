import { describe, expect, it } from 'vitest';
import type { LedgerGroup, LedgerRecord } from '../../../shared/ledger/groupLedger';
import { makeTestHighlight } from '../../testing/makeTestHighlight';
import { findChosen, listGroupRows, stepToClaim } from './ledgerRows';

const record = (id: string): LedgerRecord => ({
  highlight: makeTestHighlight(`hl_${id}`, id),
  article: { id: 'art_a', title: 'Article', tags: [] },
  claim: {
    highlight: `hl_${id}`,
    quote: id,
    position: null,
    verdict: 'unchecked',
    note: '',
    links: [],
    isConflicting: false,
    doubts: [],
  },
});

const group = (key: string, ...ids: string[]): LedgerGroup => ({
  key,
  title: key,
  records: ids.map(record),
  unsourced: 0,
});

const groups = [group('press', 'a', 'b'), group('budget', 'b', 'c')];
const rows = listGroupRows(groups, new Set());

describe('the rows of a ledger', () => {
  it('have the head of each group before its claims, and of a folded one the head alone', () => {
    const kinds = (folded: string[]) =>
      listGroupRows(groups, new Set(folded)).map(({ kind }) => kind);
    expect(kinds([])).toEqual(['group', 'claim', 'claim', 'group', 'claim', 'claim']);
    expect(kinds(['press'])).toEqual(['group', 'group', 'claim', 'claim']);
  });

  it.each([
    ['from nothing to the first claim', -1, 1, 1],
    ['over the head of the next group', 2, 1, 4],
    ['back over a head', 4, -1, 2],
    ['no further than the last', 5, 1, 5],
    ['no further back than the first', 1, -1, 1],
    ['to the last where there were more', 9, 1, 5],
  ] as const)('are stepped through %s', (_name, from, direction, to) => {
    expect(stepToClaim(rows, from, direction)).toBe(to);
  });

  it.each([
    ['in the group that it was chosen in', 'budget', 4],
    ['or else in the first that has it', '', 2],
  ])('have the chosen claim %s', (_name, chosenIn, index) => {
    expect(findChosen(rows, { highlight: 'hl_b', group: chosenIn })).toBe(index);
  });
});
