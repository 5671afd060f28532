import { z } from 'zod';
import { articleDetailsSchema } from '../model/article';
import { articleIdSchema } from '../model/ids';
import { defineCommand } from './command';
import { requireArticle } from './state';

/** Changes an article's metadata: title, byline, publisher, date, address, language. */
export const editArticleDetails = defineCommand({
  name: 'article.editDetails',
  args: z.object({ article: articleIdSchema, details: articleDetailsSchema }),
  result: z.object({}),
  articles: ({ article }) => [article],
  run(state, { article: id, details }, { clock }) {
    const before = requireArticle(state, id).article;
    const after = { ...before, ...details, updatedAt: clock.now() };
    return {
      change: {
        title: 'Edit article details',
        records: [{ of: 'details', article: id, before, after }],
      },
      result: {},
    };
  },
});
