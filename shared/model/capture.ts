import { z } from 'zod';
import { attachmentSchema } from './attachment';
import { defineRecord } from './defineRecord';
import { captureIdSchema, sourceIdSchema } from './ids';
import { timestampSchema } from './timestamp';

/**
 * What a source said, kept: a file, or words that were pasted. Neither its bytes nor its text ever change. Captures of
 * what a source says later are captures of their own.
 */
export const captureSchema = z.object({
  id: captureIdSchema,
  source: sourceIdSchema,
  /** The file’s name, or what the person calls what they pasted. */
  name: z.string().trim().min(1).max(255),
  origin: z.enum(['file', 'pasted']),
  attachment: attachmentSchema,
  size: z.int().nonnegative(),
  /** The attachment with its words, as a document; null where it has none that Attest can read. */
  text: attachmentSchema.nullable(),
  capturedAt: timestampSchema,
});
export type Capture = z.infer<typeof captureSchema>;

/** The latest first. */
function compareCaptures(a: Capture, b: Capture): number {
  if (a.capturedAt !== b.capturedAt) return a.capturedAt > b.capturedAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** The captures of a source, the latest first. */
export function capturesOf(captures: Iterable<Capture>, source: Capture['source']): Capture[] {
  return [...captures].filter((capture) => capture.source === source).sort(compareCaptures);
}

export const captureRecord = defineRecord({
  kind: 'capture',
  prefix: 'cap',
  id: captureIdSchema,
  schema: captureSchema,
  home: 'library',
  slot: 'captures',
  file: 'sources',
  isOptional: true,
  refersTo: [{ field: 'source', to: 'source', whenRemoved: 'remove' }],
});
