import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../model/ids';
import { requireArticle } from './state';
import { runCommand } from './testing/runCommand';
import { makeSampleState } from './testing/sampleState';

const passage = (start: number, end: number, fields = {}) => ({
  ...{ range: { start, end }, label: 'lbl_check', kind: 'claim' },
  ...fields,
});

describe('highlighting several passages', () => {
  it('is one change, in the order they are given', () => {
    const { state, article, context } = makeSampleState();
    const before = requireArticle(state, article as ArticleId).highlights.size;
    const highlights = [passage(4, 8), passage(0, 3, { kind: 'quote' })];
    const done = runCommand(state, 'highlight.createAll', { article, highlights }, context);
    expect(done.change.action).toEqual({ code: 'highlight.createAll', params: { count: 2 } });
    const records = requireArticle(done.state, article as ArticleId).highlights;
    expect(records.size).toBe(before + 2);
    const made = (done.result.highlights as string[]).map((id) => records.get(id as 'hl_'));
    expect(made.map((one) => one?.kind)).toEqual(['claim', 'quote']);
  });

  it.each<[string, object, string]>([
    ['nothing but white space', passage(3, 4), 'empty'],
    ['a label that is gone', passage(0, 3, { label: 'lbl_none' }), 'not-found'],
  ])('makes none where one is %s', (_what, wrong, code) => {
    const { state, article, context } = makeSampleState();
    const args = { article, highlights: [passage(0, 3), wrong] };
    expect(() => runCommand(state, 'highlight.createAll', args, context)).toThrow(
      expect.objectContaining({ code }),
    );
  });
});
