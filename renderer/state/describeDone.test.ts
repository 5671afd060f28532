import { expect, it } from 'vitest';
import type { ActionCode } from '../../shared/library/action';
import { noRecords, type RecordsDiff } from '../../shared/library/change';
import { makeSampleState } from '../../shared/library/testing/sampleState';
import { english } from '../../shared/words/loadWords';
import { describeDone } from './describeDone';

const { state, article, highlight, link, source } = makeSampleState();
const content = state.articles.get(article as never) ?? expect.unreachable();
const claim = content.highlights.get(highlight as never) ?? expect.unreachable();
const origin = content.links.get(link as never) ?? expect.unreachable();
const statement = state.sources.get(source as never) ?? expect.unreachable();

it.each<[ActionCode, Partial<RecordsDiff>, string, number?]>([
  [
    'highlight.editVerdict',
    { updated: [[claim, { ...claim, verdict: 'refuted' }]] },
    'Verdict of 12 claims: Refuted',
    12,
  ],
  ['link.create', { added: [origin] }, '3 highlights: Originates from Statement', 3],
  ['article.trash', {}, '12 articles moved to trash', 12],
  ['highlight.create', { added: [claim] }, 'Highlighted as To check'],
  [
    'highlight.editVerdict',
    { updated: [[claim, { ...claim, verdict: 'refuted' }]] },
    'Verdict: Refuted',
  ],
  ['highlight.editKind', { updated: [[claim, { ...claim, kind: 'quote' }]] }, 'Kind: Quote'],
  ['highlight.move', { updated: [[claim, claim]] }, 'Passage changed: 6 million dollars'],
  ['link.create', { added: [statement, origin] }, 'Originates from Statement'],
  ['source.create', { added: [statement] }, 'Source added: Statement'],
  ['highlight.delete', { removed: [claim, origin] }, 'Highlight deleted'],
  ['text.edit', {}, 'Text saved'],
])('describes %s', (code, diff, said, count = 1) => {
  const change = { diff: { ...noRecords, ...diff } };
  expect(english.say(describeDone({ code, params: { count } }, change, state))).toBe(said);
});
