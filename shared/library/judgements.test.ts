import { describe, expect, it } from 'vitest';
import type { ArticleId, HighlightId } from '../model/ids';
import { judgementInForce } from '../model/judgement';
import { applyChange } from './applyChange';
import { invertChange } from './change';
import { type LibraryState, requireArticle, requireHighlight } from './state';
import { runCommand } from './testing/runCommand';
import { makeSampleState } from './testing/sampleState';

const sample = makeSampleState();
const { article, highlight, context } = sample;

const edit = (set: object, state: LibraryState = sample.state, seen?: object) =>
  runCommand(state, 'highlight.edit', { article, highlight, set, seen }, context);

const highlightIn = (state: LibraryState, id: string = highlight) =>
  requireHighlight(requireArticle(state, article as ArticleId), id as HighlightId);

const judgementsIn = (state: LibraryState) => highlightIn(state).judgements;

describe('a verdict', () => {
  it('is kept with who gave it, when and why', () => {
    const { state } = edit({ verdict: 'supported', by: 'Ana Ruiz', why: 'agrees with the file' });
    expect(judgementsIn(state)).toEqual([
      {
        verdict: 'supported',
        by: 'Ana Ruiz',
        at: highlightIn(state).updatedAt,
        why: 'agrees with the file',
      },
    ]);
  });

  it('stands without a name and a reason where none is given', () => {
    expect(judgementsIn(edit({ verdict: 'refuted' }).state)).toMatchObject([{ by: '', why: '' }]);
  });

  it('is added to those before it, when it is taken back too', () => {
    const first = edit({ verdict: 'supported', by: 'Ana' }).state;
    const second = edit({ verdict: 'unchecked', by: 'Ben' }, first).state;
    expect(judgementsIn(second)).toMatchObject([
      { verdict: 'supported', by: 'Ana' },
      { verdict: 'unchecked', by: 'Ben' },
    ]);
  });

  it('that stays as it was adds nothing', () => {
    const { state } = edit({ verdict: 'supported', by: 'Ana' });
    expect(judgementsIn(edit({ verdict: 'supported', by: 'Ben' }, state).state)).toHaveLength(1);
    expect(judgementsIn(edit({ tags: ['money'], by: 'Ben' }).state)).toEqual([]);
  });

  it('is undone with its judgement', () => {
    const { state, change } = edit({ verdict: 'supported', by: 'Ana' });
    const before = applyChange(state, invertChange(change));
    expect(highlightIn(before)).toMatchObject({ verdict: 'unchecked', judgements: [] });
  });

  it('of several claims is one judgement each, in one step', () => {
    const range = { start: 0, end: 3 };
    const made = runCommand(
      sample.state,
      'highlight.create',
      { article, range, label: 'lbl_check' },
      context,
    );
    const ids = [highlight, String(made.result.highlight)];
    const edits = ids.map((id) => ({
      ...{ article, highlight: id },
      set: { verdict: 'disputed', by: 'Ana', why: 'two versions' },
      seen: { verdict: 'unchecked' },
    }));
    const { state, change } = runCommand(made.state, 'highlight.edit', { edits }, context);
    expect(change.action.params).toEqual({ count: 2 });
    for (const id of ids) {
      expect(highlightIn(state, id).judgements).toMatchObject([{ by: 'Ana', why: 'two versions' }]);
    }
  });

  it('that a claim is made with is its first judgement', () => {
    const range = { start: 0, end: 3 };
    const create = (args: object) => {
      const base = { article, range, label: 'lbl_check' };
      const { state, result } = runCommand(
        sample.state,
        'highlight.create',
        { ...base, ...args },
        context,
      );
      return highlightIn(state, String(result.highlight)).judgements;
    };
    const judged = { verdict: 'supported', by: ' Ana\nRuiz ', why: 'court  file' };
    expect(create(judged)).toMatchObject([
      { verdict: 'supported', by: 'Ana Ruiz', why: 'court file' },
    ]);
    expect(create({ by: 'Ana' })).toEqual([]);
  });

  it('of two programs keeps both judgements, once the person has chosen', () => {
    const theirs = edit({ verdict: 'refuted', by: 'Ben' }).state;
    const mine = { verdict: 'supported', by: 'Ana' };
    expect(() => edit(mine, theirs, { verdict: 'unchecked' })).toThrow(
      expect.objectContaining({ code: 'superseded' }),
    );
    const chosen = edit(mine, theirs, { verdict: 'refuted' }).state;
    expect(judgementsIn(chosen)).toMatchObject([{ by: 'Ben' }, { by: 'Ana' }]);
  });
});

describe('the reason for a verdict', () => {
  const judged = edit({ verdict: 'supported', by: 'Ana' }).state;

  it('is edited for the latest judgement', () => {
    const { state, change } = edit({ why: 'agrees' }, judged, { why: '' });
    expect(judgementsIn(state)).toMatchObject([{ by: 'Ana', why: 'agrees' }]);
    expect(change.action).toEqual({ code: 'highlight.editJudgement', params: { count: 1 } });
  });

  it('does not overwrite what someone else has written since', () => {
    const theirs = edit({ why: 'theirs' }, judged).state;
    expect(() => edit({ why: 'mine' }, theirs, { why: '' })).toThrow(
      expect.objectContaining({ code: 'superseded' }),
    );
  });

  it('can be signed later, but only by whoever has not been named', () => {
    const unsigned = edit({ verdict: 'supported' }).state;
    expect(judgementsIn(edit({ by: 'Ana' }, unsigned).state)).toMatchObject([{ by: 'Ana' }]);
    expect(judgementsIn(edit({ by: 'Ben' }, judged).state)).toMatchObject([{ by: 'Ana' }]);
  });

  it('is not invented for a verdict of which nothing is known', () => {
    const { state } = edit({ why: 'agrees', by: 'Ana' });
    expect(judgementsIn(state)).toEqual([]);
  });
});

describe('judgementInForce', () => {
  const ana = { verdict: 'supported', by: 'Ana', at: '2025-03-26T12:00:00.000Z', why: '' } as const;

  it.each([
    ['the latest', 'supported', [{ ...ana, by: 'Ben' }, ana], ana],
    ['none without any', 'supported', [], null],
    ['none where a version that keeps none changed the verdict', 'refuted', [ana], null],
  ] as const)('is %s', (_which, verdict, judgements, expected) => {
    expect(judgementInForce({ verdict, judgements: [...judgements] })).toEqual(expected);
  });
});
