import { z } from 'zod';
import { textRangeSchema } from '../model/anchor';

/** Where an annotation is in an article: beyond doubt, to be looked at, or nowhere. */
export const placementStateSchema = z.enum(['placed', 'unsure', 'lost']);

/**
 * What decided: the words are in one place only; of several, the words around them, the position, the page, what the
 * other positions of the file say, or the order of the annotations; words that differ in letters or signs only, or
 * resemble them; a position without words; or why it is nowhere.
 */
export const placementReasonSchema = z.enum([
  'only',
  'context',
  'position',
  'page',
  'nearby',
  'order',
  'similar',
  'otherContext',
  'positionOnly',
  'several',
  'noWords',
  'notFound',
]);
export type PlacementReason = z.infer<typeof placementReasonSchema>;

export const placementSchema = z.object({
  state: placementStateSchema,
  reason: placementReasonSchema,
  /** From 0 to 1. */
  confidence: z.number().min(0).max(1),
  /** Null where it is lost. */
  range: textRangeSchema.nullable(),
});
export type Placement = z.infer<typeof placementSchema>;
