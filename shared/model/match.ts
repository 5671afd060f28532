import { z } from 'zod';
import { captureAnchorSchema } from './anchor';
import { timestampSchema } from './timestamp';

/**
 * The other end of a link: the words in a capture of the source that belong to the claim. Somebody read both; `claim`
 * is how the passage read then. The capture may since have been removed.
 */
export const matchSchema = z.object({
  anchor: captureAnchorSchema,
  claim: z.string(),
  matchedAt: timestampSchema,
});
export type Match = z.infer<typeof matchSchema>;
