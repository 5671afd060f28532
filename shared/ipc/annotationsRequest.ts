import { z } from 'zod';
import { annotationFormatSchema } from '../annotations/annotationFormat';
import { placementReasonSchema, placementStateSchema } from '../annotations/placement';
import { articleIdSchema, highlightIdSchema } from '../model/ids';
import { messageSchema } from '../words/message';
import { importRequestSchema } from './importRequest';

/** A file of other people’s highlights. */
export const annotationsRequestSchema = importRequestSchema
  .pick({ job: true, name: true, bytes: true })
  .extend({
    /** Where highlights are looked for that name no article of the library. */
    article: articleIdSchema.optional(),
    /** They are put in that article, and in no other. */
    isOnly: z.boolean().default(false),
  });

const count = z.int().nonnegative();

/** One that is not where it is beyond doubt. Its words are cut where they are long; empty where the file has none. */
const doubtfulSchema = z.object({
  state: placementStateSchema,
  reason: placementReasonSchema,
  confidence: z.number(),
  quote: z.string(),
  page: z.string().nullable(),
});
export type DoubtfulAnnotation = z.infer<typeof doubtfulSchema>;

export const annotationsReportSchema = z.object({
  format: annotationFormatSchema,
  placed: count,
  unsure: count,
  lost: count,
  /** What was imported before. */
  same: count,
  articles: z.array(
    z.object({
      /** Null for a text that comes in with its highlights. */
      article: articleIdSchema.nullable(),
      title: z.string(),
      placed: count,
      unsure: count,
      lost: count,
      same: count,
      /** Notes on the whole article, which join its own. */
      notes: count,
      doubtful: z.array(doubtfulSchema),
    }),
  ),
  /** What is about no article of the library. */
  unmatched: z.array(z.object({ title: z.string(), url: z.string(), count })),
  /** What could not be read. */
  problems: z.array(z.object({ entry: z.int(), message: messageSchema })),
});
export type AnnotationsReport = z.infer<typeof annotationsReportSchema>;

/** Texts that came in have their articles. */
export const annotationsResultSchema = annotationsReportSchema.extend({
  highlights: z.array(
    z.object({
      highlight: highlightIdSchema,
      article: articleIdSchema,
      ...doubtfulSchema.pick({ state: true, reason: true, confidence: true }).shape,
      /** Null where it is lost. */
      start: count.nullable(),
      end: count.nullable(),
    }),
  ),
});
export type AnnotationsResult = z.infer<typeof annotationsResultSchema>;
