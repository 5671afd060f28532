import { z } from 'zod';
import { defineRecord } from './defineRecord';
import { articleIdSchema } from './ids';
import { noteSchema } from './note';
import { tagSchema } from './tag';
import { timestampSchema } from './timestamp';

/** An article’s metadata, editable by the person. Unknown details are empty strings. */
export const articleDetailsSchema = z.object({
  title: z.string().trim().min(1).max(1000),
  byline: z.string().max(1000),
  publisher: z.string().max(1000),
  published: z.string().max(100),
  url: z.string().max(4000),
  language: z.string().max(35),
});
export type ArticleDetails = z.infer<typeof articleDetailsSchema>;

/** What a person makes of an article. `memo` is their note on the whole of it. */
export const articleMarksSchema = z.object({
  tags: z.array(tagSchema),
  memo: noteSchema.nullable(),
  isStarred: z.boolean(),
  isDone: z.boolean(),
});
export type ArticleMarks = z.infer<typeof articleMarksSchema>;

export const noMarks: ArticleMarks = { tags: [], memo: null, isStarred: false, isDone: false };

const marks = articleMarksSchema.shape;

/** A text brought in to be annotated. Text and highlights are kept separately. `published` is ISO 8601, partial or whole, where it could be parsed. */
export const articleSchema = articleDetailsSchema.extend({
  id: articleIdSchema,
  importedAt: timestampSchema,
  updatedAt: timestampSchema,
  trashedAt: timestampSchema.nullable(),
  // Articles are older than these.
  tags: marks.tags.default(noMarks.tags),
  memo: marks.memo.default(noMarks.memo),
  isStarred: marks.isStarred.default(noMarks.isStarred),
  isDone: marks.isDone.default(noMarks.isDone),
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
  merge: { tags: 'set' },
  richText: ['memo'],
});
