import { z } from 'zod';
import { anchorSchema, positionOf, quoteSchema } from './anchor';
import { defineRecord } from './defineRecord';
import { articleIdSchema, highlightIdSchema, labelIdSchema } from './ids';
import { noteSchema } from './note';
import { tagSchema } from './tag';
import { timestampSchema } from './timestamp';

/** What a highlight is. */
export const kindSchema = z.enum(['claim', 'quote', 'definition', 'question', 'remark']);
export type Kind = z.infer<typeof kindSchema>;

/** The outcome of checking a claim. */
export const verdictSchema = z.enum(['unchecked', 'supported', 'disputed', 'refuted', 'opinion']);
export type Verdict = z.infer<typeof verdictSchema>;

/** A verdict as it was given: by whom, when and why. Name and reason are empty where the person gave none. */
export const judgementSchema = z.object({
  verdict: verdictSchema,
  by: z.string(),
  at: timestampSchema,
  why: z.string(),
});
export type Judgement = z.infer<typeof judgementSchema>;

/**
 * What a new text of the article has done to a highlight's passage, or where it was put when it came from another program,
 * until someone has reviewed it.
 */
export const reviewSchema = z.object({
  /** The revision that did it, or that the highlight was put in. */
  revision: z.int().positive(),
  /** It was put there by an import of highlights, and `before` is what the file says. */
  from: z.literal('import').optional(),
  state: z.enum(['changed', 'lost']),
  /** From 0 to 1. */
  confidence: z.number().min(0).max(1),
  /** The passage as the person last saw it. */
  before: quoteSchema,
});
export type Review = z.infer<typeof reviewSchema>;

/** An anchored passage of an article. `verdict` applies to claims only; other kinds keep it, unseen. */
export const highlightSchema = z.object({
  id: highlightIdSchema,
  article: articleIdSchema,
  anchor: anchorSchema,
  label: labelIdSchema,
  kind: kindSchema,
  verdict: verdictSchema,
  /** Each verdict that was given, the latest last. */
  judgements: z.array(judgementSchema).default([]),
  tags: z.array(tagSchema),
  note: noteSchema.nullable(),
  review: reviewSchema.nullable(),
  /** Whose it was where it came from another person; missing for the library’s own. */
  by: z.string().optional(),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
});
export type Highlight = z.infer<typeof highlightSchema>;

/** Names a highlight where its article is not known otherwise. */
export const highlightRefSchema = z.object({
  article: articleIdSchema,
  highlight: highlightIdSchema,
});
export type HighlightRef = z.infer<typeof highlightRefSchema>;

export const highlightRecord = defineRecord({
  kind: 'highlight',
  prefix: 'hl',
  id: highlightIdSchema,
  schema: highlightSchema,
  home: 'article',
  slot: 'highlights',
  file: 'annotations',
  refersTo: [{ field: 'label', to: 'label', whenRemoved: 'keep' }],
  merge: { tags: 'set' },
  richText: ['note'],
});

/** True where the passage is gone from the text and only its quote is left. */
export function isLost(highlight: Highlight): boolean {
  return positionOf(highlight.anchor) === null;
}

/** In the order of the text, lost ones last; of two that start together, the longer comes first. */
export function compareHighlights(a: Highlight, b: Highlight): number {
  const left = positionOf(a.anchor);
  const right = positionOf(b.anchor);
  if (!left || !right) return Number(!left) - Number(!right) || (a.id < b.id ? -1 : 1);
  return left.start - right.start || right.end - left.end || (a.id < b.id ? -1 : 1);
}
