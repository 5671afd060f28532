import { describe, expect, it } from 'vitest';
import type { Highlight } from '../../shared/model/highlight';
import { makeChanged } from '../testing/makeChanged';
import { makeSummary } from '../testing/makeSummary';
import { makeTestHighlight } from '../testing/makeTestHighlight';
import {
  beginRequest,
  emptyLedgerCopy,
  findInLedger,
  followChange,
  forgetArticles,
  type LedgerCopy,
  takeArticles,
} from './ledgerCopy';

const claim = makeTestHighlight('hl_a', 'a passage', { article: 'art_a' });
const judged: Highlight = { ...claim, verdict: 'refuted' };
const summaries = [makeSummary('a', { claims: 1 })];
const answer = (...highlights: Highlight[]) => [
  { article: { id: 'art_a' as const, url: '' }, highlights, links: [] },
];
const read = takeArticles(emptyLedgerCopy, answer(claim), { next: 'done' });
const verdictIn = (copy: LedgerCopy) => findInLedger(copy, 'hl_a')?.verdict;

describe('the copy of the ledger', () => {
  it('follows what is done to a claim, and back', () => {
    const done = followChange(read, makeChanged({ updated: [[claim, judged]] }, { summaries }));
    expect(verdictIn(done)).toBe('refuted');
    const undone = followChange(done, makeChanged({ updated: [[judged, claim]] }, { summaries }));
    expect(verdictIn(undone)).toBe('unchecked');
    expect(undone.stale.size).toBe(0);
    const gone = followChange(undone, makeChanged({ removed: [claim] }, { summaries }));
    expect(findInLedger(gone, 'hl_a')).toBeNull();
  });

  it.each([
    ['an article that has its first claim', emptyLedgerCopy, makeChanged({}, { summaries })],
    ['what was found on the disk', read, makeChanged({}, { summaries, change: { action: null } })],
  ])('has %s read again', (_name, copy, event) => {
    expect([...followChange(copy, event).stale]).toEqual(['art_a']);
  });

  it('leaves alone articles without claims', () => {
    const event = makeChanged({}, { summaries: [makeSummary('b')] });
    expect(followChange(read, event).stale.size).toBe(0);
  });

  it('does without an article that is gone', () => {
    expect(followChange(read, makeChanged({}, { removed: ['art_a'] })).articles.size).toBe(0);
  });

  it('does not trust an answer about what was changed meanwhile', () => {
    const asked = beginRequest(read);
    const changed = followChange(asked, makeChanged({ updated: [[claim, judged]] }, { summaries }));
    const answered = takeArticles(changed, answer(claim), {});
    expect([...answered.stale]).toEqual(['art_a']);
    const again = takeArticles(beginRequest(answered), answer(judged), { asked: ['art_a'] });
    expect(again.stale.size).toBe(0);
    expect(verdictIn(again)).toBe('refuted');
  });

  it('asks only once for what is not there', () => {
    const asked = beginRequest(forgetArticles(read, ['art_a']));
    const answered = takeArticles(asked, [], { asked: ['art_a'] });
    expect(answered.stale.size).toBe(0);
    expect(answered.articles.has('art_a')).toBe(true);
    expect(findInLedger(answered, 'hl_a')).toBeNull();
  });
});
