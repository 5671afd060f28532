import { z } from 'zod';
import { defineRecord } from './defineRecord';
import { citationStyleIdSchema } from './ids';
import { timestampSchema } from './timestamp';

/** A citation style that a person has added. */
export const citationStyleSchema = z.object({
  id: citationStyleIdSchema,
  title: z.string().trim().min(1).max(500),
  /** What CSL calls it. */
  uri: z.string().trim().min(1).max(500),
  /** Its file, in CSL 1.0. */
  xml: z
    .string()
    .min(1)
    .max(1024 * 1024),
  createdAt: timestampSchema,
});
export type CitationStyle = z.infer<typeof citationStyleSchema>;

export const citationStyleRecord = defineRecord({
  kind: 'citationStyle',
  prefix: 'sty',
  id: citationStyleIdSchema,
  schema: citationStyleSchema,
  home: 'library',
  slot: 'citationStyles',
  file: 'library',
  isOptional: true,
});
