import { z } from 'zod';
import { quoteSchema, textRangeSchema } from '../../model/anchor';
import { articleDetailsSchema, articleSchema } from '../../model/article';
import { highlightSchema } from '../../model/highlight';
import { labelSchema } from '../../model/label';
import { linkSchema } from '../../model/link';
import { sourceSchema } from '../../model/source';
import { textSchema } from '../../model/text';
import { timestampSchema } from '../../model/timestamp';

const { id, importedAt, updatedAt, trashedAt } = articleSchema.shape;

const anchorExportSchema = z.object({
  quote: quoteSchema,
  /** Null where the passage is gone from the text. */
  position: textRangeSchema.nullable(),
});

/**
 * The plain JSON export: an article's records, and its text. Positions count
 * UTF-16 units of `text`, which is the blocks' texts joined by line feeds. Highlights come in the order of
 * the text, lost ones last; links in the order of their highlights; sources in the order of their links.
 */
export const articleExportSchema = z.object({
  format: z.literal('attest-article'),
  schemaVersion: z.literal(1),
  generatedAt: timestampSchema,
  article: articleDetailsSchema.extend({
    id,
    ...textSchema.shape,
    importedAt,
    updatedAt,
    trashedAt,
  }),
  text: z.string(),
  blocks: z.array(
    z.object({
      /** ProseMirror's name: `paragraph`, `heading`, `codeBlock`. */
      type: z.string(),
      level: z.int().optional(),
      text: z.string(),
      start: z.int().nonnegative(),
    }),
  ),
  labels: z.array(labelSchema.omit({ order: true })),
  highlights: z.array(highlightSchema.extend({ anchor: anchorExportSchema })),
  links: z.array(linkSchema),
  sources: z.array(sourceSchema),
});
export type ArticleExport = z.infer<typeof articleExportSchema>;
