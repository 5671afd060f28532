import { z } from 'zod';
import type { Article } from '../model/article';
import { articleIdSchema } from '../model/ids';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { requireArticle } from './state';

/** Moves an article, or several, to the trash, or restores them. Nothing is deleted. */
export const trashArticle = defineCommand({
  name: 'article.trash',
  args: z.union([
    z.object({ articles: z.array(articleIdSchema).min(1), isTrashed: z.boolean() }),
    z
      .object({ article: articleIdSchema, isTrashed: z.boolean() })
      .transform(({ article, isTrashed }) => ({ articles: [article], isTrashed })),
  ]),
  result: z.object({}),
  articles: ({ articles }) => articles,
  run(state, { articles, isTrashed }, { clock }) {
    const trashedAt = isTrashed ? clock.now() : null;
    const updated = [...new Set(articles)].map((id): [Article, Article] => {
      const before = requireArticle(state, id).article;
      return [before, { ...before, trashedAt }];
    });
    const code = isTrashed ? 'article.trash' : 'article.restore';
    return {
      change: makeChange(makeAction(code, { count: updated.length }), { updated }),
      result: {},
    };
  },
});
