import { z } from 'zod';
import { type Article, articleDetailsSchema } from '../model/article';
import { articleIdSchema } from '../model/ids';
import { defineCommand } from './command';
import { mergeEdit } from './mergeEdit';
import { requireArticle } from './state';

/** Changes an article's metadata: title, byline, publisher, date, address, language. `seen` as in `highlight.edit`. */
export const editArticleDetails = defineCommand({
  name: 'article.editDetails',
  args: z.object({
    article: articleIdSchema,
    set: articleDetailsSchema.partial(),
    seen: articleDetailsSchema.partial().optional(),
  }),
  result: z.object({}),
  articles: ({ article }) => [article],
  run(state, { article: id, set, seen }, { clock }) {
    const before = requireArticle(state, id).article;
    const after = { ...mergeEdit<Article>(before, set, seen), updatedAt: clock.now() };
    return {
      change: {
        title: 'Edit article details',
        records: [{ of: 'details', article: id, before, after }],
      },
      result: {},
    };
  },
});
