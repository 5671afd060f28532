import { describe, expect, it } from 'vitest';
import type { ArticleMarks } from '../model/article';
import type { ArticleId } from '../model/ids';
import type { Note } from '../model/note';
import { runCommand } from './testing/runCommand';
import { makeSampleState } from './testing/sampleState';

/** A sample library whose article can be edited, several times over. */
function makeSample() {
  const sample = makeSampleState();
  const id = sample.article as ArticleId;
  let { state } = sample;
  const edit = (set: object, seen?: Partial<ArticleMarks>) => {
    const done = runCommand(state, 'article.edit', { article: id, set, seen }, sample.context);
    state = done.state;
    return done.change;
  };
  return { edit, article: () => state.articles.get(id)?.article };
}

const makeNote = (text: string): Note => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const memo = makeNote('Ask again.');

describe('article.edit', () => {
  it.each<[string, Partial<ArticleMarks>]>([
    ['article.editTags', { tags: ['budget'] }],
    ['article.editMemo', { memo }],
    ['article.star', { isStarred: true }],
    ['article.markDone', { isDone: true }],
    ['article.edit', { isStarred: true, isDone: true }],
  ])('is called %s in the list of what was done', (code, set) => {
    const { edit, article } = makeSample();
    expect(edit(set).action.code).toBe(code);
    expect(article()).toMatchObject(set);
  });

  it.each([
    ['article.unstar', 'isStarred'],
    ['article.markUndone', 'isDone'],
  ])('is called %s when it takes that back', (code, field) => {
    const { edit } = makeSample();
    edit({ [field]: true });
    expect(edit({ [field]: false }).action.code).toBe(code);
  });

  it('keeps one spelling of each tag', () => {
    const { edit, article } = makeSample();
    edit({ tags: ['Budget', 'budget', 'press'] });
    expect(article()?.tags).toEqual(['Budget', 'press']);
  });

  it('counts the tags that both sides added', () => {
    const { edit, article } = makeSample();
    edit({ tags: ['theirs'] }, { tags: [] });
    edit({ tags: ['ours'] }, { tags: [] });
    expect(article()?.tags).toEqual(['theirs', 'ours']);
  });

  it('does not overwrite a note that somebody else has written', () => {
    const { edit } = makeSample();
    edit({ memo });
    expect(() => edit({ memo: makeNote('Never mind.') }, { memo: null })).toThrow(
      expect.objectContaining({ code: 'superseded' }),
    );
  });

  it('changes nothing where nothing is different', () => {
    expect(makeSample().edit({ isStarred: false }).diff.updated).toEqual([]);
  });
});
