import { z } from 'zod';
import { type Timestamp, timestampSchema } from './timestamp';

/** How a revision came about: by import, a newer version, corrections by hand, or going back to an earlier text. */
export const revisionOriginSchema = z.enum(['import', 'update', 'correction', 'restore']);
export type RevisionOrigin = z.infer<typeof revisionOriginSchema>;

/** One state of an article's text, numbered from 1. The newest is the current text. */
export const revisionSchema = z.object({
  number: z.int().positive(),
  origin: revisionOriginSchema,
  /** The name of the file or pasted text that it came from; empty for corrections. */
  name: z.string(),
  createdAt: timestampSchema,
  /** When its text was last changed: corrections made soon after continue the same revision. */
  editedAt: timestampSchema,
  /** For a restored text, the revision that it was taken from. */
  restored: z.int().positive().nullable(),
});
export type Revision = z.infer<typeof revisionSchema>;

/** An article’s first revision. */
export function makeFirstRevision(name: string, now: Timestamp): Revision {
  return { number: 1, origin: 'import', name, createdAt: now, editedAt: now, restored: null };
}
