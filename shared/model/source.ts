import { z } from 'zod';
import { english } from '../words/loadWords';
import type { Words } from '../words/Words';
import { cslItemSchema } from './cslItem';
import { defineRecord } from './defineRecord';
import { sourceIdSchema } from './ids';
import { timestampSchema } from './timestamp';

/** How close the source is to what it reports. */
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

/** The title, or what stands in for one. English is the default until every caller has words. */
export function titleOfSource({ csl }: Source, { say }: Pick<Words, 'say'> = english): string {
  return csl.title?.trim() || csl.URL || say('untitled.source');
}
