import { expect, it } from 'vitest';
import { makeAction } from '../../shared/library/action';
import { noRecords, type RecordsDiff } from '../../shared/library/change';
import { makeSampleState } from '../../shared/library/testing/sampleState';
import type { Capture } from '../../shared/model/capture';
import type { AnyRecord } from '../../shared/model/records';
import { placeOfChange } from './placeOfChange';

const { state, article, highlight, link, source } = makeSampleState();
const content = state.articles.get(article as never) ?? expect.unreachable();
const records = {
  article: content.article,
  highlight: content.highlights.get(highlight as never) ?? expect.unreachable(),
  link: content.links.get(link as never) ?? expect.unreachable(),
  source: state.sources.get(source as never) ?? expect.unreachable(),
  label: state.labels.get('lbl_check') ?? expect.unreachable(),
};
const attachment = `${'0'.repeat(64)}.txt`;
const capture: Capture = {
  ...{ id: 'cap_0001', source: records.source.id, name: 'a.txt', origin: 'file', attachment },
  ...{ size: 1, text: null, capturedAt: '2025-01-01T00:00:00.000Z' },
};
const changed = (record: AnyRecord): Partial<RecordsDiff> => ({ updated: [[record, record]] });

it.each<[string, Partial<RecordsDiff>, unknown]>([
  ['a highlight', changed(records.highlight), { kind: 'highlight', article, highlight }],
  [
    'a highlight that is gone',
    { removed: [records.highlight] },
    { kind: 'highlight', article, highlight: null },
  ],
  [
    'a link, at its highlight, of its source',
    { added: [records.link] },
    { kind: 'highlight', article, highlight, source },
  ],
  [
    'a link that is gone',
    { removed: [records.link] },
    { kind: 'highlight', article, highlight, source },
  ],
  ['a capture, at its source', { added: [capture] }, { kind: 'source', source }],
  ['a capture that is gone', { removed: [capture] }, { kind: 'source', source }],
  ['a source', changed(records.source), { kind: 'source', source }],
  ['a source that is gone', { removed: [records.source] }, { kind: 'source', source: null }],
  ['an article', changed(records.article), { kind: 'article', article }],
  [
    'an article in the trash nowhere',
    changed({ ...records.article, trashedAt: '2025-01-01T00:00:00.000Z' }),
    null,
  ],
  [
    'several articles nowhere',
    { updated: [records.article, records.article].map((one) => [one, one]) },
    null,
  ],
  ['a label nowhere', changed(records.label), null],
  [
    'the first of several records',
    { added: [records.highlight, records.source] },
    { kind: 'highlight', article, highlight },
  ],
])('shows %s', (_case, diff, place) => {
  const change = { action: null, diff: { ...noRecords, ...diff }, edits: [] };
  expect(placeOfChange(change)).toEqual(place);
});

it.each(['added', 'removed'] as const)(
  'shows a link with the source that was made for it at its highlight, %s',
  (how) => {
    const diff = { ...noRecords, [how]: [records.source, records.link] };
    const action = makeAction('link.create', { count: 1 });
    expect(placeOfChange({ action, diff, edits: [] })).toMatchObject({ highlight });
  },
);
