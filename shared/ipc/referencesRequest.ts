import { z } from 'zod';
import { cslItemSchema } from '../model/csl/cslItem';
import { articleIdSchema, sourceIdSchema } from '../model/ids';
import { referenceFormatSchema } from '../references/referenceFormat';
import { messageSchema } from '../words/message';
import { importRequestSchema } from './importRequest';

/** A file of references, or text that was pasted. */
export const referencesRequestSchema = importRequestSchema.pick({
  job: true,
  name: true,
  bytes: true,
});

/** Which sources: those named, those that an article’s highlights are linked to, or all. */
export const referencesExportSchema = z.object({
  format: referenceFormatSchema,
  sources: z.array(sourceIdSchema).min(1).optional(),
  article: articleIdSchema.optional(),
});

/** A field that a source has and the other side has no place for. */
export const leftFieldSchema = z.object({ source: sourceIdSchema, field: z.string() });

export const referencesResultSchema = z.object({
  format: referenceFormatSchema,
  /** Those that came in. */
  sources: z.array(sourceIdSchema),
  /** What the library has by its DOI, ISBN or address, or the file has twice: not brought in. */
  same: z.array(z.object({ line: z.int(), source: sourceIdSchema, csl: cslItemSchema })),
  /** What could not be read. */
  problems: z.array(z.object({ line: z.int(), message: messageSchema })),
  /** Fields that CSL has no place for, as the file calls them. */
  left: z.array(leftFieldSchema),
});
export type ReferencesResult = z.infer<typeof referencesResultSchema>;
