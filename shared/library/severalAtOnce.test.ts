import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../model/ids';
import { type LibraryState, requireArticle } from './state';
import { runCommand } from './testing/runCommand';
import { makeSampleState } from './testing/sampleState';

/** A sample library with `count` claims in its article, the first of which has a link. */
function makeClaims(count: number) {
  const sample = makeSampleState();
  let { state } = sample;
  const run = (name: Parameters<typeof runCommand>[1], args: object) => {
    const done = runCommand(state, name, args, sample.context);
    state = done.state;
    return done;
  };
  const highlights = [{ article: sample.article, highlight: sample.highlight }];
  while (highlights.length < count) {
    const range = { start: 0, end: 3 };
    const made = run('highlight.create', { article: sample.article, range, label: 'lbl_check' });
    highlights.push({ article: sample.article, highlight: String(made.result.highlight) });
  }
  const records = (of: LibraryState = state) => requireArticle(of, sample.article as ArticleId);
  return { ...sample, run, highlights, records, now: () => state };
}

describe('several highlights', () => {
  it('are edited in one change, which counts those that are different', () => {
    const { run, highlights, records } = makeClaims(3);
    const seen = { verdict: 'unchecked' };
    const edits = highlights.map((highlight, index) => ({
      ...highlight,
      seen,
      set: { verdict: index ? 'refuted' : 'unchecked' },
    }));
    const { change } = run('highlight.edit', { edits });
    expect(change.action).toEqual({ code: 'highlight.editVerdict', params: { count: 2 } });
    expect([...records().highlights.values()].map(({ verdict }) => verdict)).toEqual([
      'unchecked',
      'refuted',
      'refuted',
    ]);
  });

  it('are not edited at all where one of them is gone', () => {
    const { run, article, highlights } = makeClaims(1);
    const edits = [...highlights, { article, highlight: 'hl_none' }].map((highlight) => ({
      ...highlight,
      seen: {},
      set: { kind: 'remark' },
    }));
    expect(() => run('highlight.edit', { edits })).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
  });

  it('are linked to one source, made once', () => {
    const { run, highlights, now } = makeClaims(3);
    const source = { csl: { type: 'book', title: 'Register' } };
    const done = run('link.create', { highlights, source, relation: 'supports' });
    expect(done.change.action.params).toEqual({ count: 3 });
    expect(done.result.links).toHaveLength(3);
    expect(now().sources.size).toBe(2);
  });

  it('are deleted with their links', () => {
    const { run, highlights, records } = makeClaims(500);
    const { change } = run('highlight.delete', { highlights });
    expect(change.action).toEqual({ code: 'highlight.delete', params: { count: 500 } });
    expect(records().highlights.size + records().links.size).toBe(0);
  });
});

describe('several articles and sources', () => {
  it('are moved to the trash and starred in one change', () => {
    const { run, article, records } = makeClaims(1);
    const articles = [article, article];
    expect(run('article.trash', { articles, isTrashed: true }).change.action.params).toEqual({
      count: 1,
    });
    const edits = [{ article, set: { isStarred: true }, seen: { isStarred: false } }];
    expect(run('article.edit', { edits }).change.action.code).toBe('article.star');
    expect(records().article).toMatchObject({ isStarred: true });
  });

  it('are deleted with the links to any of them', () => {
    const { run, source, now } = makeClaims(1);
    const other = String(
      run('source.create', { csl: { type: 'book', title: 'Other' } }).result.source,
    );
    const { result, change } = run('source.delete', { sources: [source, other] });
    expect(result).toEqual({ links: 1 });
    expect(change.action.params).toEqual({ count: 2 });
    expect(now().sources.size).toBe(0);
  });
});
