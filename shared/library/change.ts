import { z } from 'zod';
import { articleSchema } from '../model/article';
import { documentSchema } from '../model/document';
import { highlightSchema } from '../model/highlight';
import { articleIdSchema, highlightIdSchema, linkIdSchema, sourceIdSchema } from '../model/ids';
import { labelSchema } from '../model/label';
import { preferencesSchema } from '../model/library';
import { linkSchema } from '../model/link';
import { sourceSchema } from '../model/source';

/** A ProseMirror step as JSON; its schema of nodes checks the rest. */
export const stepSchema = z.looseObject({ stepType: z.string() });
export type StepJson = z.infer<typeof stepSchema>;

/** An article as it is made: its record and its text. */
export const articleContentSchema = z.object({ article: articleSchema, document: documentSchema });
export type ArticleContent = z.infer<typeof articleContentSchema>;

const inText = { article: articleIdSchema };

/** One record made (`before` null), changed, or removed (`after` null). */
export const recordChangeSchema = z.discriminatedUnion('of', [
  z.object({ of: z.literal('label'), before: labelSchema, after: labelSchema }),
  z.object({
    of: z.literal('preferences'),
    before: preferencesSchema,
    after: preferencesSchema,
  }),
  z.object({
    of: z.literal('source'),
    id: sourceIdSchema,
    before: sourceSchema.nullable(),
    after: sourceSchema.nullable(),
  }),
  /** An article made or removed, with its text. */
  z.object({
    of: z.literal('article'),
    ...inText,
    before: articleContentSchema.nullable(),
    after: articleContentSchema.nullable(),
  }),
  z.object({ of: z.literal('details'), ...inText, before: articleSchema, after: articleSchema }),
  z.object({
    of: z.literal('highlight'),
    ...inText,
    id: highlightIdSchema,
    before: highlightSchema.nullable(),
    after: highlightSchema.nullable(),
  }),
  /** Many highlights changed by one action; `before` and `after` hold the same ones, in the same order. */
  z.object({
    of: z.literal('highlights'),
    ...inText,
    before: z.array(highlightSchema),
    after: z.array(highlightSchema),
  }),
  z.object({
    of: z.literal('link'),
    ...inText,
    id: linkIdSchema,
    before: linkSchema.nullable(),
    after: linkSchema.nullable(),
  }),
  /** An edit of the text. `author` is the editor it came from, which has it already. */
  z.object({
    of: z.literal('text'),
    ...inText,
    author: z.string(),
    steps: z.array(stepSchema),
    inverse: z.array(stepSchema),
  }),
  /** Highlights that only moved: start and end of each, one after the other. Whole records would be 100 times the size. */
  z.object({
    of: z.literal('positions'),
    ...inText,
    highlights: z.array(highlightIdSchema),
    before: z.array(z.int().nonnegative()),
    after: z.array(z.int().nonnegative()),
  }),
]);
export type RecordChange = z.infer<typeof recordChangeSchema>;

/** All that one action did, as the records it touched, in order. `title` names it in the Undo menu. */
export const changeSchema = z.object({ title: z.string(), records: z.array(recordChangeSchema) });
export type Change = z.infer<typeof changeSchema>;
