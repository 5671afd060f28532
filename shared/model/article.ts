import { z } from 'zod';
import { articleIdSchema } from './ids';
import { revisionSchema } from './revision';
import { timestampSchema } from './timestamp';

export const articleFormatSchema = z.enum(['text', 'markdown', 'html']);
export type ArticleFormat = z.infer<typeof articleFormatSchema>;

/** The bytes that were imported, kept as they were under `attachments/`. */
const originalSchema = z.object({
  attachment: z.string().regex(/^[0-9a-f]{64}\.[a-z0-9]{1,8}$/),
  name: z.string(),
  format: articleFormatSchema,
  encoding: z.string(),
});

/** What a person can say about an article. Empty strings stand for what is not known. */
export const articleDetailsSchema = z.object({
  title: z.string().trim().min(1).max(1000),
  byline: z.string().max(1000),
  publisher: z.string().max(1000),
  published: z.string().max(100),
  url: z.string().max(4000),
  language: z.string().max(35),
});
export type ArticleDetails = z.infer<typeof articleDetailsSchema>;

/** A text brought in to be annotated. Its text and its highlights are kept apart from it. `published` is ISO 8601, in part or whole, where it could be read so. */
export const articleSchema = articleDetailsSchema.extend({
  id: articleIdSchema,
  direction: z.enum(['ltr', 'rtl', 'auto']),
  original: originalSchema.nullable(),
  /** Number of the present text, which is the last of `revisions`. */
  revision: z.int().positive(),
  revisions: z.array(revisionSchema).min(1),
  importedAt: timestampSchema,
  updatedAt: timestampSchema,
  trashedAt: timestampSchema.nullable(),
});
export type Article = z.infer<typeof articleSchema>;
