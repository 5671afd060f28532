import { z } from 'zod';

/** A block of a text to compare: what it is, and its words. */
export const blockTextSchema = z.object({
  /** ProseMirror's name: `paragraph`, `heading`, `codeBlock`. */
  type: z.string(),
  level: z.int().optional(),
  text: z.string(),
  /** Offset of the block in its canonical text. */
  start: z.int().nonnegative(),
});
export type BlockText = z.infer<typeof blockTextSchema>;

/** Words that are in both texts, only in the newer, or only in the older. */
export const textRunSchema = z.object({
  kind: z.enum(['same', 'added', 'removed']),
  text: z.string(),
});
export type TextRun = z.infer<typeof textRunSchema>;

/**
 * A block of two compared texts, in the order of the newer one, with removed blocks where they were. A moved block
 * appears in its new place as `moved`, and again in its old place, without `after`, as `movedAway`.
 */
export const comparedBlockSchema = z.object({
  kind: z.enum(['same', 'changed', 'added', 'removed', 'moved', 'movedAway']),
  /** As in the newer text; for a removed block, as in the older. */
  type: z.string(),
  level: z.int().optional(),
  /** Joined, those not removed are the block's newer text, and those not added its older text. */
  runs: z.array(textRunSchema),
  /** Offsets in the canonical texts; null where the block is not in that text. */
  before: z.int().nonnegative().nullable(),
  after: z.int().nonnegative().nullable(),
});
export type ComparedBlock = z.infer<typeof comparedBlockSchema>;
