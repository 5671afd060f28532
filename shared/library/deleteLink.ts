import { z } from 'zod';
import { articleIdSchema, linkIdSchema } from '../model/ids';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { requireArticle, requireLink } from './state';

/** Removes a link; highlight and source stay. */
export const deleteLink = defineCommand({
  name: 'link.delete',
  args: z.object({ article: articleIdSchema, link: linkIdSchema }),
  result: z.object({}),
  articles: ({ article }) => [article],
  run(state, { article, link: id }) {
    const before = requireLink(requireArticle(state, article), id);
    return {
      change: makeChange(makeAction('link.delete'), { removed: [before] }),
      result: {},
    };
  },
});
