import { z } from 'zod';
import {
  articleIdSchema,
  highlightIdSchema,
  linkIdSchema,
  type SourceId,
  sourceIdSchema,
} from '../model/ids';
import { type Link, linkDetailsSchema } from '../model/link';
import type { Source } from '../model/source';
import { makeAction } from './action';
import { makeChange } from './change';
import { type CommandContext, defineCommand } from './command';
import { makeSource, newSourceSchema } from './createSource';
import { type LibraryState, requireArticle, requireHighlight, requireSource } from './state';

/** Links a highlight to a source: an existing one, or one made on the spot (undo then removes both). */
export const createLink = defineCommand({
  name: 'link.create',
  args: z.object({
    article: articleIdSchema,
    highlight: highlightIdSchema,
    source: z.union([sourceIdSchema, newSourceSchema]),
    ...linkDetailsSchema.shape,
    locator: z.string().default(''),
    evidence: z.string().default(''),
    remark: z.string().default(''),
  }),
  result: z.object({ link: linkIdSchema, source: sourceIdSchema }),
  articles: ({ article }) => [article],
  run(state, args, context) {
    requireHighlight(requireArticle(state, args.article), args.highlight);
    const { source, made } = findOrMakeSource(state, args.source, context);
    const now = context.clock.now();
    const link: Link = {
      id: context.ids.make('lnk'),
      article: args.article,
      highlight: args.highlight,
      source: source.id,
      relation: args.relation,
      locator: args.locator,
      evidence: args.evidence,
      remark: args.remark,
      createdAt: now,
      updatedAt: now,
    };
    return {
      change: makeChange(makeAction('link.create'), { added: [...made, link] }),
      result: { link: link.id, source: source.id },
    };
  },
});

function findOrMakeSource(
  state: LibraryState,
  wanted: SourceId | z.infer<typeof newSourceSchema>,
  context: CommandContext,
): { source: Source; made: Source[] } {
  if (typeof wanted === 'string') return { source: requireSource(state, wanted), made: [] };
  const source = makeSource(wanted, context);
  return { source, made: [source] };
}
