import { z } from 'zod';
import { articleIdSchema } from '../model/ids';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { requireArticle } from './state';

/** Puts an article into the trash, or takes it out. Nothing of it is deleted. */
export const trashArticle = defineCommand({
  name: 'article.trash',
  args: z.object({ article: articleIdSchema, isTrashed: z.boolean() }),
  result: z.object({}),
  articles: ({ article }) => [article],
  run(state, { article: id, isTrashed }, { clock }) {
    const before = requireArticle(state, id).article;
    const after = { ...before, trashedAt: isTrashed ? clock.now() : null };
    return {
      change: makeChange(makeAction(isTrashed ? 'article.trash' : 'article.restore'), {
        updated: [[before, after]],
      }),
      result: {},
    };
  },
});
