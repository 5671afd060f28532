import { z } from 'zod';
import { articleIdSchema, linkIdSchema } from '../model/ids';
import { linkDetailsSchema } from '../model/link';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { editRecord } from './mergeEdit';
import { requireArticle, requireLink } from './state';

/** Changes a link’s relation, locator, evidence or remark. `seen` as in `highlight.edit`. */
export const editLink = defineCommand({
  name: 'link.edit',
  args: z.object({
    article: articleIdSchema,
    link: linkIdSchema,
    set: linkDetailsSchema.partial(),
    seen: linkDetailsSchema.partial().optional(),
  }),
  result: z.object({}),
  articles: ({ article }) => [article],
  run(state, { article, link: id, set, seen }, { clock }) {
    const before = requireLink(requireArticle(state, article), id);
    const after = { ...editRecord(before, set, seen), updatedAt: clock.now() };
    return {
      change: makeChange(makeAction('link.edit'), { updated: [[before, after]] }),
      result: {},
    };
  },
});
