import { z } from 'zod';
import { type Article, type ArticleMarks, articleMarksSchema } from '../model/article';
import { articleIdSchema } from '../model/ids';
import { uniqueTags } from '../model/tag';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { editRecord, isSameJson } from './mergeEdit';
import { requireArticle } from './state';

const fieldsSchema = articleMarksSchema.partial();

const editSchema = z.object({
  article: articleIdSchema,
  set: fieldsSchema,
  seen: fieldsSchema.optional(),
});

type MarkCode =
  | 'article.editTags'
  | 'article.editMemo'
  | 'article.star'
  | 'article.unstar'
  | 'article.markDone'
  | 'article.markUndone';

const codes: Record<keyof ArticleMarks, (edited: ArticleMarks) => MarkCode> = {
  tags: () => 'article.editTags',
  memo: () => 'article.editMemo',
  isStarred: ({ isStarred }) => (isStarred ? 'article.star' : 'article.unstar'),
  isDone: ({ isDone }) => (isDone ? 'article.markDone' : 'article.markUndone'),
};

/**
 * Changes an article’s tags, the note on the whole of it, its star, and whether it is done; or those of several. `seen` as
 * in `highlight.edit`.
 */
export const editArticle = defineCommand({
  name: 'article.edit',
  args: z.union([
    z.object({ edits: z.array(editSchema.required({ seen: true })).min(1) }),
    editSchema.transform((edit) => ({ edits: [edit] })),
  ]),
  result: z.object({}),
  articles: ({ edits }) => edits.map(({ article }) => article),
  run(state, { edits }, { clock }) {
    const updatedAt = clock.now();
    const updated: [Article, Article][] = [];
    const named = new Set<MarkCode>();
    for (const { article, set, seen } of edits) {
      const before = requireArticle(state, article).article;
      const edited = editRecord(before, set, seen);
      if (set.tags) edited.tags = uniqueTags(edited.tags);
      const fields = articleMarksSchema
        .keyof()
        .options.filter((field) => !isSameJson(edited[field], before[field]));
      for (const field of fields) named.add(codes[field](edited));
      if (fields.length) updated.push([before, { ...edited, updatedAt }]);
    }
    const [first, second] = named;
    const code = second || !first ? 'article.edit' : first;
    return {
      change: makeChange(makeAction(code, { count: updated.length }), { updated }),
      result: {},
    };
  },
});
