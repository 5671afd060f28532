import { getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { noteExtensions } from './noteExtensions';

/** The ProseMirror schema of a note. */
export const noteDocumentSchema: Schema = getSchema(noteExtensions);
