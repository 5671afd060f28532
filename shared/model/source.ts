import { z } from 'zod';
import { type Message, message } from '../words/message';
import type { Words } from '../words/Words';
import { cslItemSchema } from './csl/cslItem';
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

/** The title or the address; null for a source that has neither. */
function ownTitle({ csl }: Source): string | null {
  return csl.title?.trim() || csl.URL || null;
}

/** The title, or what stands in for one. */
export function titleOfSource(source: Source, { say }: Pick<Words, 'say'>): string {
  return ownTitle(source) ?? say('untitled.source');
}

/** The same where the words are still to be chosen. */
export function nameSource(source: Source): string | Message {
  return ownTitle(source) ?? message('untitled.source');
}
