import { z } from 'zod';
import { type ArticleMarks, articleMarksSchema } from '../model/article';
import { articleIdSchema } from '../model/ids';
import { uniqueTags } from '../model/tag';
import { type Action, makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { editRecord, isSameJson } from './mergeEdit';
import { requireArticle } from './state';

const fieldsSchema = articleMarksSchema.partial();

const actions: { [Field in keyof ArticleMarks]: (value: ArticleMarks[Field]) => Action } = {
  tags: () => makeAction('article.editTags'),
  memo: () => makeAction('article.editMemo'),
  isStarred: (is) => makeAction(is ? 'article.star' : 'article.unstar'),
  isDone: (is) => makeAction(is ? 'article.markDone' : 'article.markUndone'),
};

/** Changes an article’s tags, the note on the whole of it, its star, and whether it is done. `seen` as in `highlight.edit`. */
export const editArticle = defineCommand({
  name: 'article.edit',
  args: z.object({ article: articleIdSchema, set: fieldsSchema, seen: fieldsSchema.optional() }),
  result: z.object({}),
  articles: ({ article }) => [article],
  run(state, { article: id, set, seen }, { clock }) {
    const before = requireArticle(state, id).article;
    const edited = editRecord(before, set, seen);
    if (set.tags) edited.tags = uniqueTags(edited.tags);
    const changed = articleMarksSchema
      .keyof()
      .options.filter((field) => !isSameJson(edited[field], before[field]));
    const after = { ...edited, updatedAt: clock.now() };
    return {
      change: makeChange(
        nameAction(changed, edited),
        changed.length ? { updated: [[before, after]] } : {},
      ),
      result: {},
    };
  },
});

function nameAction([first, second]: readonly (keyof ArticleMarks)[], edited: ArticleMarks) {
  if (!first || second) return makeAction('article.edit');
  return nameOf(first, edited);
}

function nameOf<Field extends keyof ArticleMarks>(field: Field, edited: ArticleMarks): Action {
  return actions[field](edited[field]);
}
