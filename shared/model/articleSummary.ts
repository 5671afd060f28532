import { z } from 'zod';
import { articleMarksSchema, articleSchema } from './article';
import { labelIdSchema, sourceIdSchema } from './ids';
import { tagSchema } from './tag';

/**
 * What lists show of an article, so that it need not be opened. `links` counts its links by source, `highlightTags` its
 * highlights by tag.
 */
export const articleSummarySchema = articleSchema
  .pick({
    id: true,
    title: true,
    byline: true,
    publisher: true,
    published: true,
    importedAt: true,
    updatedAt: true,
    trashedAt: true,
  })
  .extend({
    // An index without them is made anew.
    tags: articleMarksSchema.shape.tags,
    isStarred: z.boolean(),
    isDone: z.boolean(),
    words: z.int().nonnegative(),
    highlights: z.int().nonnegative(),
    claims: z.int().nonnegative(),
    sourcedClaims: z.int().nonnegative(),
    /** Its highlights by label. */
    labels: z.record(labelIdSchema, z.int().positive()),
    links: z.record(sourceIdSchema, z.int().positive()),
    highlightTags: z.array(z.tuple([tagSchema, z.int().positive()])),
  });
export type ArticleSummary = z.infer<typeof articleSummarySchema>;

type Imported = Pick<ArticleSummary, 'id' | 'importedAt'>;

/** Newest import first; those imported at the same moment by id. */
export function compareByImport(a: Imported, b: Imported): number {
  if (a.importedAt !== b.importedAt) return a.importedAt < b.importedAt ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
