import { z } from 'zod';
import { articleIdSchema, highlightIdSchema, sourceIdSchema } from '../model/ids';

/** What to cite: sources, those linked in an article or to one of its highlights, or the article itself. */
export const citedThingsSchema = z.discriminatedUnion('of', [
  z.object({ of: z.literal('sources'), sources: z.array(sourceIdSchema).min(1) }),
  z.object({ of: z.literal('linked'), article: articleIdSchema }),
  z.object({
    of: z.literal('highlight'),
    article: articleIdSchema,
    highlight: highlightIdSchema,
  }),
  z.object({
    of: z.literal('article'),
    article: articleIdSchema,
    /** Where in it, as a person writes it: `p. 12`. */
    locator: z.string().max(200).default(''),
  }),
]);
export type CitedThings = z.output<typeof citedThingsSchema>;
