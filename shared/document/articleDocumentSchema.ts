import { getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { articleExtensions } from './articleExtensions';

/** The ProseMirror schema of an article's text. */
export const articleDocumentSchema: Schema = getSchema(articleExtensions);
