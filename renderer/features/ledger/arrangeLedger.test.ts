import { describe, expect, it } from 'vitest';
import type { LedgerClaim } from '../../../shared/ledger/ledger';
import { initialArrangement } from '../../../shared/ledger/ledgerArrangement';
import type { Link } from '../../../shared/model/link';
import { arrangeLedger } from './arrangeLedger';

const link: Link = {
  id: 'lnk_0001',
  article: 'art_0001',
  highlight: 'hl_0001',
  source: 'src_0001',
  relation: 'supports',
  locator: '',
  evidence: '',
  remark: '',
  match: null,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
};

const sources = new Map([['src_0001' as const, { reliability: 'secondary' as const }]]);

function makeClaim(quote: string, start: number | null, more: Partial<LedgerClaim>): LedgerClaim {
  return {
    highlight: `hl_${quote}`,
    quote,
    position: start === null ? null : { start, end: start + quote.length },
    verdict: 'unchecked',
    note: '',
    links: [],
    isConflicting: false,
    doubts: [],
    ...more,
  };
}

const claims = [
  makeClaim('late', 90, { doubts: ['unweighed'], note: 'Ask the embassy.' }),
  makeClaim('lost', null, {}),
  makeClaim('sourced', 10, { links: [link], verdict: 'supported' }),
  makeClaim('conflict', 50, { links: [link, link], isConflicting: true, verdict: 'disputed' }),
  makeClaim('early', 0, { verdict: 'opinion', links: [{ ...link, relation: 'context' }] }),
];

describe('arrangeLedger', () => {
  it.each([
    ['unsourced first', {}, ['early', 'late', 'lost', 'conflict', 'sourced']],
    ['in text order', { order: 'text' }, ['early', 'sourced', 'conflict', 'late', 'lost']],
    [
      'by verdict, open ones first',
      { order: 'verdict' },
      ['conflict', 'late', 'lost', 'sourced', 'early'],
    ],
    ['only the unsourced', { scope: 'unsourced' }, ['early', 'late', 'lost']],
    ['only the sourced', { scope: 'sourced' }, ['conflict', 'sourced']],
    ['only the conflicting', { scope: 'conflicting' }, ['conflict']],
    ['only what is to settle', { scope: 'unsettled' }, ['late']],
    ['with exactly one source', { sourcing: 'one' }, ['conflict', 'sourced']],
    ['with secondary sources only', { sourcing: 'secondary' }, ['conflict', 'sourced']],
    ['with a contradiction', { sourcing: 'contradicted' }, []],
    ['of one verdict', { verdict: 'supported' }, ['sourced']],
    ['containing these words in quote or note', { text: ' EMBASSY ' }, ['late']],
  ] as const)('shows claims %s', (_case, arrangement, quotes) => {
    const shown = arrangeLedger(claims, { ...initialArrangement, ...arrangement }, sources);
    expect(shown.map(({ quote }) => quote)).toEqual(quotes);
  });

  it('doesn’t change the ledger itself', () => {
    const before = [...claims];
    arrangeLedger(claims, initialArrangement, sources);
    expect(claims).toEqual(before);
  });
});
