import { describe, expect, it } from 'vitest';
import type { Change } from '../../shared/library/change';
import { defaultLabels } from '../../shared/model/label';
import { makeServices } from '../testing/makeServices';
import { makeSummary } from '../testing/makeSummary';
import { applyChanged, type LibraryView } from './libraryState';

const view = makeServices({}, [makeSummary('aaaa'), makeSummary('bbbb')]).store.getState()
  .library as LibraryView;
const event = (records: Change['records']) => ({
  change: { title: 'Change', records },
  cause: 'command' as const,
  undo: { undo: 'Change', redo: null },
  summaries: [],
  removed: [],
});
const [label] = defaultLabels;

describe('applyChanged', () => {
  it('leaves the list of articles as it is where no summary came', () => {
    expect(applyChanged(view, event([])).articles).toBe(view.articles);
  });

  it('takes summaries that changed and drops articles that are gone', () => {
    const next = applyChanged(view, {
      ...event([]),
      summaries: [makeSummary('aaaa', { title: 'New title' }), makeSummary('cccc')],
      removed: ['art_bbbb'],
    });
    expect([...next.articles.keys()]).toEqual(['art_aaaa', 'art_cccc']);
    expect(next.articles.get('art_aaaa')?.title).toBe('New title');
    expect(next.undo).toEqual({ undo: 'Change', redo: null });
  });

  it('follows changes of labels, preferences and sources', () => {
    if (!label) throw new Error('There are labels by default.');
    const source = {
      id: 'src_aaaa' as const,
      csl: { type: 'webpage' },
      note: '',
      reliability: 'unknown' as const,
      createdAt: '2025-01-01T00:00:00.000Z',
      updatedAt: '2025-01-01T00:00:00.000Z',
    };
    const { preferences } = view.library;
    const next = applyChanged(
      view,
      event([
        { of: 'label', before: label, after: { ...label, name: 'Renamed' } },
        { of: 'preferences', before: preferences, after: { ...preferences, theme: 'dark' } },
        { of: 'source', id: source.id, before: null, after: source },
      ]),
    );
    expect(next.library.labels[0]?.name).toBe('Renamed');
    expect(next.library.preferences.theme).toBe('dark');
    expect(next.sources.get('src_aaaa')).toEqual(source);
  });

  it('ignores highlights of articles that are not open', () => {
    const next = applyChanged(
      view,
      event([{ of: 'highlight', article: 'art_bbbb', id: 'hl_aaaa', before: null, after: null }]),
    );
    expect(next.open).toBeNull();
  });
});
