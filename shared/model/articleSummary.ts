import { z } from 'zod';
import { articleSchema } from './article';
import { labelIdSchema, sourceIdSchema } from './ids';

/** What lists show of an article, so that it need not be opened. `links` counts its links by source. */
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
    words: z.int().nonnegative(),
    highlights: z.int().nonnegative(),
    claims: z.int().nonnegative(),
    sourcedClaims: z.int().nonnegative(),
    /** Its highlights by label. */
    labels: z.record(labelIdSchema, z.int().positive()),
    links: z.record(sourceIdSchema, z.int().positive()),
  });
export type ArticleSummary = z.infer<typeof articleSummarySchema>;

/** Newest import first; those imported at the same moment by id. */
export function compareByImport(a: ArticleSummary, b: ArticleSummary): number {
  if (a.importedAt !== b.importedAt) return a.importedAt < b.importedAt ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
