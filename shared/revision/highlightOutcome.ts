import { z } from 'zod';
import { textRangeSchema } from '../model/anchor';
import { highlightIdSchema } from '../model/ids';

/** What became of a passage in another text: unchanged, moved, reworded, or gone. */
export const outcomeStateSchema = z.enum(['same', 'moved', 'changed', 'lost']);
export type OutcomeState = z.infer<typeof outcomeStateSchema>;

const confidenceSchema = z.number().min(0).max(1);

/** Where a highlight is in another text. `from` is where it was at the time; null means lost. */
export const highlightOutcomeSchema = z.object({
  highlight: highlightIdSchema,
  state: outcomeStateSchema,
  from: textRangeSchema.nullable(),
  to: textRangeSchema.nullable(),
  confidence: confidenceSchema,
});
export type HighlightOutcome = z.infer<typeof highlightOutcomeSchema>;

const count = z.int().nonnegative();

/** What an update or a restored revision has done to the highlights. Lost ones have no `start` and `end`. */
export const revisionResultSchema = z.object({
  revision: z.int().positive(),
  same: count,
  moved: count,
  changed: count,
  lost: count,
  highlights: z.array(
    z.object({
      highlight: highlightIdSchema,
      state: outcomeStateSchema,
      confidence: confidenceSchema,
      start: count.nullable(),
      end: count.nullable(),
    }),
  ),
});
export type RevisionResult = z.infer<typeof revisionResultSchema>;
