import { z } from 'zod';
import { attachmentSchema } from './attachment';
import { articleIdSchema } from './ids';
import { revisionSchema } from './revision';

/** What a text belongs to, which also identifies it. */
export const textOwnerSchema = articleIdSchema;
export type TextOwner = z.infer<typeof textOwnerSchema>;

export const textFormatSchema = z.enum([
  'text',
  'markdown',
  'html',
  'mhtml',
  'pdf',
  'docx',
  'odt',
  'rtf',
  'epub',
  'subtitles',
  'email',
]);
export type TextFormat = z.infer<typeof textFormatSchema>;

/** The file that a text was made from, kept unchanged under `attachments/`. */
export const originalSchema = z.object({
  attachment: attachmentSchema,
  name: z.string(),
  format: textFormatSchema,
  /** Empty for formats that are not text. */
  encoding: z.string(),
  /** The pictures in it, where it has any, each kept as an attachment of its own. */
  pictures: z.array(attachmentSchema).optional(),
});
export type Original = z.infer<typeof originalSchema>;

/** A text’s details. Its words are in a document, and these change only with them. */
export const textSchema = z.object({
  direction: z.enum(['ltr', 'rtl', 'auto']),
  original: originalSchema.nullable(),
  /** Number of the current text, the last of `revisions`. */
  revision: z.int().positive(),
  revisions: z.array(revisionSchema).min(1),
});
export type Text = z.infer<typeof textSchema>;
