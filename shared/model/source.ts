import { z } from 'zod';
import { cslItemSchema } from './cslItem';
import { defineRecord } from './defineRecord';
import { sourceIdSchema } from './ids';
import { timestampSchema } from './timestamp';

/** How near the source is to what it tells of. */
export const reliabilitySchema = z.enum(['primary', 'secondary', 'unknown']);
export type Reliability = z.infer<typeof reliabilitySchema>;

/** A bibliographic record (CSL-JSON) with the person's own view of it. */
export const sourceSchema = z.object({
  id: sourceIdSchema,
  csl: cslItemSchema,
  note: z.string(),
  reliability: reliabilitySchema,
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
});
export type Source = z.infer<typeof sourceSchema>;

export const sourceRecord = defineRecord({
  kind: 'source',
  prefix: 'src',
  id: sourceIdSchema,
  schema: sourceSchema,
  home: 'library',
  slot: 'sources',
  file: 'sources',
  merge: { csl: 'item' },
});

/** The title, or what stands in for one. */
export function titleOfSource(source: Source): string {
  return source.csl.title?.trim() || source.csl.URL || 'Untitled source';
}

export const reliabilityTitles: Record<Reliability, string> = {
  primary: 'Primary',
  secondary: 'Secondary',
  unknown: 'Unknown',
};
