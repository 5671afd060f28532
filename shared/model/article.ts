import { z } from 'zod';
import { defineRecord } from './defineRecord';
import { articleIdSchema } from './ids';
import { timestampSchema } from './timestamp';

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

/** Something brought in to be annotated. Its text and its highlights are kept apart from it. `published` is ISO 8601, in part or whole, where it could be read so. */
export const articleSchema = articleDetailsSchema.extend({
  id: articleIdSchema,
  importedAt: timestampSchema,
  updatedAt: timestampSchema,
  trashedAt: timestampSchema.nullable(),
});
export type Article = z.infer<typeof articleSchema>;

export const articleRecord = defineRecord({
  kind: 'article',
  prefix: 'art',
  id: articleIdSchema,
  schema: articleSchema,
  home: 'article',
  isRoot: true,
  slot: 'article',
  file: 'article',
});
