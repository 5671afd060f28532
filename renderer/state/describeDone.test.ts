import { expect, it } from 'vitest';
import { makeAction } from '../../shared/library/action';
import { noRecords, type RecordsDiff } from '../../shared/library/change';
import { makeSampleState } from '../../shared/library/testing/sampleState';
import { english } from '../../shared/words/loadWords';
import { describeDone } from './describeDone';

const { state, article, highlight, link, source } = makeSampleState();
const content = state.articles.get(article as never) ?? expect.unreachable();
const claim = content.highlights.get(highlight as never) ?? expect.unreachable();
const origin = content.links.get(link as never) ?? expect.unreachable();
const statement = state.sources.get(source as never) ?? expect.unreachable();

it.each<[Parameters<typeof makeAction>[0], Partial<RecordsDiff>, string]>([
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
])('describes %s', (code, diff, said) => {
  const change = { diff: { ...noRecords, ...diff } };
  expect(english.say(describeDone(makeAction(code), change, state))).toBe(said);
});
