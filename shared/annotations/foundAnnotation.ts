import { z } from 'zod';
import { quoteSchema, textRangeSchema } from '../model/anchor';
import { kindSchema, verdictSchema } from '../model/highlight';

/** What a file says of the article that an annotation is about. Unknown details are empty. */
export const annotationTargetSchema = z.object({
  title: z.string(),
  url: z.string(),
  author: z.string(),
  /** Without the address of a resolver. */
  doi: z.string().optional(),
});
export type AnnotationTarget = z.infer<typeof annotationTargetSchema>;

/** A highlight or a note as a file has it, whatever its format. Nothing says yet where it is in an article of the library. */
export const foundAnnotationSchema = z.object({
  /** The words, and those around them; empty where the file has none. */
  quote: quoteSchema,
  /** Where they are in the text, as far as the file knows; null where it does not. */
  position: textRangeSchema.nullable(),
  /** What positions count; UTF-16 units by default. */
  unit: z.enum(['utf-16', 'code-points']).optional(),
  /** The page as printed. */
  page: z.string().nullable(),
  /** Paragraphs are apart by a blank line. */
  note: z.string(),
  /** The note is Markdown; otherwise it is plain text. */
  isMarkdown: z.boolean().optional(),
  /** A CSS colour in hex, such as `#ffd400`. */
  colour: z.string().nullable(),
  tags: z.array(z.string()),
  /** Whose it is; empty where that is not known. */
  author: z.string(),
  /** ISO 8601. */
  createdAt: z.string().nullable(),
  /** What it is about; null or missing where it is found inside the article’s own file. */
  target: annotationTargetSchema.nullable().optional(),
  /** It is about the whole article, not a passage. */
  isWhole: z.boolean().optional(),
  /** What Attest’s own exports say. */
  kind: kindSchema.optional(),
  verdict: verdictSchema.optional(),
  /** Who gave the verdict, and why. */
  judgement: z.object({ by: z.string(), why: z.string() }).optional(),
  /** The label’s name. */
  label: z.string().optional(),
});
export type FoundAnnotation = z.infer<typeof foundAnnotationSchema>;
