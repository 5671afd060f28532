import { z } from 'zod';
import { articleSummarySchema } from '../model/articleSummary';
import { articleIdSchema } from '../model/ids';
import { importOptionsSchema } from '../model/importOptions';
import { textFormatSchema } from '../model/text';

// Wider than z.instanceof: what Node reads from files has it too.
export const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** What to import, and what the person already knows about it. */
export const importRequestSchema = z.object({
  /** Names the job in progress events and in `import.cancel`. */
  job: z.string(),
  /** File name, or what to call pasted text. */
  name: z.string(),
  bytes: bytesSchema,
  format: textFormatSchema.or(z.literal('auto')).default('auto'),
  title: z.string().optional(),
  url: z.string().optional(),
  options: importOptionsSchema.default({}),
});
export type ImportRequest = z.input<typeof importRequestSchema>;

/** An article in the library that was made from the same file, or has the same address. */
export const sameArticleSchema = articleSummarySchema
  .pick({ title: true, importedAt: true, trashedAt: true })
  .extend({ article: articleIdSchema, by: z.enum(['file', 'url']) });
export type SameArticle = z.infer<typeof sameArticleSchema>;

/** How a file was read: before it is imported, the person can choose another encoding where it had to be guessed. */
export const fileReadingSchema = z.object({
  /** Its WHATWG name; empty where the file is not text. */
  encoding: z.string(),
  isGuessed: z.boolean(),
  /** The first lines of the article. */
  opening: z.string(),
  /** It has tracked changes, about which the person has to decide. */
  hasChanges: z.boolean(),
});
export type FileReading = z.infer<typeof fileReadingSchema>;

export const importResultSchema = z.object({
  article: articleIdSchema,
  title: z.string(),
  words: z.int().nonnegative(),
  blocks: z.int().nonnegative(),
  /** Those that were the same before it. */
  same: z.array(sameArticleSchema),
  /** The paragraphs of a page that are not in the article. */
  leftOut: z.array(z.string()).default([]),
});
export type ImportResult = z.infer<typeof importResultSchema>;

/** A newer version of an article’s text. */
export const updateRequestSchema = importRequestSchema
  .pick({ job: true, name: true, bytes: true, format: true, options: true })
  .extend({ article: articleIdSchema });

/** An earlier text that is to be the text again. */
export const restoreRequestSchema = z.object({
  article: articleIdSchema,
  revision: z.int().positive(),
  job: z.string(),
});
