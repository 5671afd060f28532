import { describe, expect, it } from 'vitest';
import { makeAction } from '../../shared/library/action';
import { defaultLabels, listLabels } from '../../shared/model/label';
import { makeHighlight } from '../editor/testing/makeHighlight';
import { makeChanged } from '../testing/makeChanged';
import { makeServices } from '../testing/makeServices';
import { makeSummary } from '../testing/makeSummary';
import { addLate, applyChanged, type LibraryView } from './libraryState';

const view = makeServices({}, [makeSummary('aaaa'), makeSummary('bbbb')]).store.getState()
  .library as LibraryView;
const [label] = defaultLabels;

describe('applyChanged', () => {
  it('keeps the same list of articles if no summary came', () => {
    expect(applyChanged(view, makeChanged()).articles).toBe(view.articles);
  });

  it('takes changed summaries and drops articles that are gone', () => {
    const undo = { undo: makeAction('article.editDetails'), redo: null };
    const summaries = [makeSummary('aaaa', { title: 'New title' }), makeSummary('cccc')];
    const next = applyChanged(view, makeChanged({}, { undo, summaries, removed: ['art_bbbb'] }));
    expect([...next.articles.keys()]).toEqual(['art_aaaa', 'art_cccc']);
    expect(next.articles.get('art_aaaa')?.title).toBe('New title');
    expect(next.undo).toEqual(undo);
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
    const { library } = view;
    const preferences = { ...library.preferences, theme: 'dark' as const };
    const next = applyChanged(
      view,
      makeChanged({
        added: [source],
        updated: [
          [label, { ...label, name: 'Renamed' }],
          [library, { ...library, preferences }],
        ],
      }),
    );
    expect(listLabels(next.labels)[0]?.name).toBe('Renamed');
    expect(next.library.preferences.theme).toBe('dark');
    expect(next.sources.get('src_aaaa')).toEqual(source);
  });

  it('ignores highlights of articles that are not open', () => {
    const highlight = makeHighlight('Six million.', { start: 0, end: 3 }, 'hl_aaaa');
    const next = applyChanged(
      view,
      makeChanged({ added: [{ ...highlight, article: 'art_bbbb' }] }),
    );
    expect(next.open).toBeNull();
  });
});

describe('addLate', () => {
  const coming = { ...view, coming: { articles: 4, sources: 0, gone: new Set<string>() } };

  it('adds what is new and keeps later updates', () => {
    const summaries = [makeSummary('cccc', { title: 'As it is now' })];
    const heard = applyChanged(coming, makeChanged({}, { summaries }));
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

  it('does not bring back what has been removed meanwhile', () => {
    const heard = applyChanged(coming, makeChanged({}, { removed: ['art_cccc'] }));
    const next = addLate(heard, { articles: [makeSummary('cccc')] });
    expect(next.articles.has('art_cccc')).toBe(false);
  });
});
