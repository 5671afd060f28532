import { z } from 'zod';
import { articleIdSchema } from '../model/ids';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { requireArticle } from './state';

/** Moves an article to the trash, or restores it. Nothing is deleted. */
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
