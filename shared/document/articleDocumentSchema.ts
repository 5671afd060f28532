import { getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { articleExtensions } from './articleExtensions';
import { keepUnknownFields } from './unknownFields';

/** The ProseMirror schema of an article's text. Fields added by newer versions of Attest are kept. */
export const articleDocumentSchema: Schema = keepUnknownFields(getSchema(articleExtensions));
