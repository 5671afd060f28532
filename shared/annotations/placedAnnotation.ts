import { z } from 'zod';
import { quoteSchema } from '../model/anchor';
import { kindSchema, verdictSchema } from '../model/highlight';
import { noteSchema } from '../model/note';
import { tagSchema } from '../model/tag';
import { timestampSchema } from '../model/timestamp';
import { placementSchema } from './placement';

/** An annotation with its place in an article, ready to become a highlight. */
export const placedAnnotationSchema = placementSchema.omit({ reason: true }).extend({
  quote: quoteSchema,
  note: noteSchema.nullable(),
  colour: z.string().nullable(),
  label: z.string().nullable(),
  kind: kindSchema,
  verdict: verdictSchema,
  judgement: z.object({ by: z.string(), why: z.string() }).nullable(),
  tags: z.array(tagSchema),
  by: z.string(),
  createdAt: timestampSchema.nullable(),
});
export type PlacedAnnotation = z.infer<typeof placedAnnotationSchema>;
