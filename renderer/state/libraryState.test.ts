import { describe, expect, it } from 'vitest';
import type { Change } from '../../shared/library/change';
import { defaultLabels } from '../../shared/model/label';
import { makeServices } from '../testing/makeServices';
import { makeSummary } from '../testing/makeSummary';
import { addLate, applyChanged, type LibraryView } from './libraryState';

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

describe('addLate', () => {
  const coming = { ...view, coming: { articles: 4, sources: 0, gone: new Set<string>() } };

  it('adds what is new and keeps what the window has heard of since', () => {
    const heard = applyChanged(coming, {
      ...event([]),
      summaries: [makeSummary('cccc', { title: 'As it is now' })],
    });
    const articles = [makeSummary('cccc', { title: 'As it was' }), makeSummary('dddd')];
    const next = addLate(heard, { articles });
    expect([...next.articles.values()].map(({ title }) => title)).toContain('As it is now');
    expect([...next.articles.keys()].sort()).toEqual([
      'art_aaaa',
      'art_bbbb',
      'art_cccc',
      'art_dddd',
    ]);
  });

  it('does not bring back what has gone meanwhile', () => {
    const heard = applyChanged(coming, { ...event([]), removed: ['art_cccc'] });
    const next = addLate(heard, { articles: [makeSummary('cccc')] });
    expect(next.articles.has('art_cccc')).toBe(false);
  });
});
