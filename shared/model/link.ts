import { z } from 'zod';
import { defineRecord } from './defineRecord';
import { articleIdSchema, highlightIdSchema, linkIdSchema, sourceIdSchema } from './ids';
import { matchSchema } from './match';
import { timestampSchema } from './timestamp';

/** How a source relates to a highlight. `origin` is where the claim came from. */
export const relationSchema = z.enum(['supports', 'contradicts', 'origin', 'context']);
export type Relation = z.infer<typeof relationSchema>;

/** A link’s details: the place in the source (locator), the source's own words (evidence), and the person’s remark. */
export const linkDetailsSchema = z.object({
  relation: relationSchema,
  locator: z.string(),
  evidence: z.string(),
  remark: z.string(),
});
export type LinkDetails = z.infer<typeof linkDetailsSchema>;

/** highlight → source, many to many. */
export const linkSchema = linkDetailsSchema.extend({
  id: linkIdSchema,
  article: articleIdSchema,
  highlight: highlightIdSchema,
  source: sourceIdSchema,
  /** Links are older than these. */
  match: matchSchema.nullable().default(null),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
});
export type Link = z.infer<typeof linkSchema>;

/** The order in which links were made. */
export function compareLinks(a: Link, b: Link): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

export const linkRecord = defineRecord({
  kind: 'link',
  prefix: 'lnk',
  id: linkIdSchema,
  schema: linkSchema,
  home: 'article',
  slot: 'links',
  file: 'annotations',
  refersTo: [
    { field: 'highlight', to: 'highlight', whenRemoved: 'remove' },
    { field: 'source', to: 'source', whenRemoved: 'remove' },
  ],
});
