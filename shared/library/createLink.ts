import { z } from 'zod';
import { highlightRefSchema } from '../model/highlight';
import { linkIdSchema, type SourceId, sourceIdSchema } from '../model/ids';
import { type Link, linkDetailsSchema } from '../model/link';
import type { Source } from '../model/source';
import { makeAction } from './action';
import { makeChange } from './change';
import { type CommandContext, defineCommand } from './command';
import { makeSource, newSourceSchema } from './createSource';
import {
  articlesOfHighlights,
  type LibraryState,
  requireArticle,
  requireHighlight,
  requireSource,
} from './state';

const linkShape = {
  source: z.union([sourceIdSchema, newSourceSchema]),
  ...linkDetailsSchema.shape,
  locator: z.string().default(''),
  evidence: z.string().default(''),
  remark: z.string().default(''),
};

/**
 * Links a highlight, or each of several in any articles, to a source: an existing one, or one made on the spot (undo then removes it too).
 * `link` is the first of the `links` made.
 */
export const createLink = defineCommand({
  name: 'link.create',
  args: z.union([
    z.object({ ...linkShape, highlights: z.array(highlightRefSchema).min(1) }),
    z
      .object({ ...linkShape, ...highlightRefSchema.shape })
      .transform(({ article, highlight, ...link }) => ({
        ...link,
        highlights: [{ article, highlight }],
      })),
  ]),
  result: z.object({ link: linkIdSchema, links: z.array(linkIdSchema), source: sourceIdSchema }),
  articles: ({ highlights }) => articlesOfHighlights(highlights),
  run(state, { source: wanted, highlights, ...details }, context) {
    const { source, made } = findOrMakeSource(state, wanted, context);
    const now = context.clock.now();
    const linked = new Set(
      highlights.map(({ article, highlight }) =>
        requireHighlight(requireArticle(state, article), highlight),
      ),
    );
    const links = [...linked].map(
      ({ article, id }): Link => ({
        id: context.ids.make('lnk'),
        article,
        highlight: id,
        source: source.id,
        match: null,
        ...details,
        createdAt: now,
        updatedAt: now,
      }),
    );
    const ids = links.map(({ id }) => id);
    const [link] = ids;
    if (!link) throw new Error('No highlight is named.');
    return {
      change: makeChange(makeAction('link.create', { count: links.length }), {
        added: [...made, ...links],
      }),
      result: { link, links: ids, source: source.id },
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
