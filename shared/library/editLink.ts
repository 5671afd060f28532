import { z } from 'zod';
import { articleIdSchema, linkIdSchema } from '../model/ids';
import { linkDetailsSchema } from '../model/link';
import { defineCommand } from './command';
import { requireArticle, requireLink } from './state';

/** Changes what is said of a link: relation, locator, evidence, remark. */
export const editLink = defineCommand({
  name: 'link.edit',
  args: z.object({
    article: articleIdSchema,
    link: linkIdSchema,
    set: linkDetailsSchema.partial(),
  }),
  result: z.object({}),
  articles: ({ article }) => [article],
  run(state, { article, link: id, set }, { clock }) {
    const before = requireLink(requireArticle(state, article), id);
    const after = {
      ...before,
      relation: set.relation ?? before.relation,
      locator: set.locator ?? before.locator,
      evidence: set.evidence ?? before.evidence,
      remark: set.remark ?? before.remark,
      updatedAt: clock.now(),
    };
    return {
      change: { title: 'Edit link', records: [{ of: 'link', article, id, before, after }] },
      result: {},
    };
  },
});
