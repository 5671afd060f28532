import { z } from 'zod';
import { articleIdSchema } from './ids';
import { revisionSchema } from './revision';

/** What a text belongs to, and is known by. */
export const textOwnerSchema = articleIdSchema;
export type TextOwner = z.infer<typeof textOwnerSchema>;

export const textFormatSchema = z.enum(['text', 'markdown', 'html']);
export type TextFormat = z.infer<typeof textFormatSchema>;

/** The bytes that a text was made of, kept as they were under `attachments/`. */
export const originalSchema = z.object({
  attachment: z.string().regex(/^[0-9a-f]{64}\.[a-z0-9]{1,8}$/),
  name: z.string(),
  format: textFormatSchema,
  encoding: z.string(),
});
export type Original = z.infer<typeof originalSchema>;

/** What is known of a text besides its words, which are a document. It changes only with them. */
export const textSchema = z.object({
  direction: z.enum(['ltr', 'rtl', 'auto']),
  original: originalSchema.nullable(),
  /** Number of the present text, which is the last of `revisions`. */
  revision: z.int().positive(),
  revisions: z.array(revisionSchema).min(1),
});
export type Text = z.infer<typeof textSchema>;
