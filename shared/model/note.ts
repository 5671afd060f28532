import type { z } from 'zod';
import { documentSchema } from './document';

/** Rich text on a highlight, as Tiptap JSON of the note schema (`shared/document/noteDocumentSchema`). */
export const noteSchema = documentSchema;
export type Note = z.infer<typeof noteSchema>;
