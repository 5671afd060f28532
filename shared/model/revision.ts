import { z } from 'zod';
import { type Timestamp, timestampSchema } from './timestamp';

/** What made a revision: bringing the article in, a newer version of it, corrections by hand, or going back to an earlier text. */
export const revisionOriginSchema = z.enum(['import', 'update', 'correction', 'restore']);
export type RevisionOrigin = z.infer<typeof revisionOriginSchema>;

/** One state of an article's text. They are numbered from 1, and the newest is the present text. */
export const revisionSchema = z.object({
  number: z.int().positive(),
  origin: revisionOriginSchema,
  /** Name of the file, or of the pasted text, that it came from; empty for corrections. */
  name: z.string(),
  createdAt: timestampSchema,
  /** When its text was last changed: corrections that follow soon continue the same revision. */
  editedAt: timestampSchema,
  /** Of a restored text, the revision that it was taken from. */
  restored: z.int().positive().nullable(),
});
export type Revision = z.infer<typeof revisionSchema>;

/** The revision that an article starts with. */
export function makeFirstRevision(name: string, now: Timestamp): Revision {
  return { number: 1, origin: 'import', name, createdAt: now, editedAt: now, restored: null };
}

/** What the origins are called wherever a person reads them. */
export const revisionOriginTitles: Record<RevisionOrigin, string> = {
  import: 'Imported',
  update: 'Updated',
  correction: 'Corrected',
  restore: 'Restored',
};
