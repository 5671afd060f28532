import { describe, expect, it } from 'vitest';
import type { ArticleId, SourceId } from '../model/ids';
import { requireArticle } from './state';
import { runCommand } from './testing/runCommand';
import { makeSampleState } from './testing/sampleState';

/** The sample library with more sources; the first has a link. */
function makeSources(...more: object[]) {
  const sample = makeSampleState();
  let { state } = sample;
  const run = (name: Parameters<typeof runCommand>[1], args: object) => {
    const done = runCommand(state, name, args, sample.context);
    state = done.state;
    return done;
  };
  const others = more.map((source) => run('source.create', source).result.source as SourceId);
  const links = () => [...requireArticle(state, sample.article as ArticleId).links.values()];
  return { ...sample, run, others, links, now: () => state };
}

describe('merging sources', () => {
  it('moves the links, and removes the others', () => {
    const { run, source, others, links, now } = makeSources({
      csl: { type: 'book', title: 'Kept' },
    });
    const [into] = others;
    const { result, change } = run('source.merge', { into, from: [source] });
    expect(result).toEqual({ source: into, links: 1 });
    expect(links().map((link) => link.source)).toEqual([into]);
    expect([...now().sources.keys()]).toEqual([into]);
    expect(change.action.code).toBe('source.merge');
  });

  it('fills what is empty from those named first, and joins the notes', () => {
    const { run, others, now } = makeSources(
      { csl: { type: 'book', title: 'Kept', publisher: '' }, note: 'Mine.' },
      {
        csl: { type: 'report', title: 'Second', publisher: 'Two', author: [{ family: 'Doe' }] },
        note: 'Theirs.',
        reliability: 'primary',
      },
      { csl: { type: 'book', title: 'Third', publisher: 'Three', volume: '3' }, note: 'Mine.' },
    );
    const [into, ...from] = others;
    run('source.merge', { into, from });
    expect(now().sources.get(into as SourceId)).toMatchObject({
      csl: {
        type: 'book',
        title: 'Kept',
        publisher: 'Two',
        author: [{ family: 'Doe' }],
        volume: '3',
      },
      note: 'Mine.\n\nTheirs.',
      reliability: 'primary',
    });
  });

  it('does nothing to a source that is merged with itself', () => {
    const { run, source, now } = makeSources();
    const { change } = run('source.merge', { into: source, from: [source] });
    expect(change.diff).toMatchObject({ updated: [], removed: [] });
    expect(now().sources.size).toBe(1);
  });

  it('is refused where one of them is gone', () => {
    const { run, source } = makeSources();
    expect(() => run('source.merge', { into: source, from: ['src_none'] })).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
  });
});
