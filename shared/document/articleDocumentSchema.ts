import { getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { articleExtensions } from './articleExtensions';
import { keepUnknownFields } from './unknownFields';

/** The ProseMirror schema of an article's text. Fields of it that newer versions of Attest have added are kept. */
export const articleDocumentSchema: Schema = keepUnknownFields(getSchema(articleExtensions));
