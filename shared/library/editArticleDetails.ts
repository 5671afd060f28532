import { z } from 'zod';
import { articleDetailsSchema } from '../model/article';
import { articleIdSchema } from '../model/ids';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { editRecord } from './mergeEdit';
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
    const after = { ...editRecord(before, set, seen), updatedAt: clock.now() };
    return {
      change: makeChange(makeAction('article.editDetails'), { updated: [[before, after]] }),
      result: {},
    };
  },
});
