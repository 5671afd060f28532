import { z } from 'zod';
import { kindSchema, verdictSchema } from '../model/highlight';
import { articleIdSchema, highlightIdSchema, labelIdSchema, sourceIdSchema } from '../model/ids';
import { messageSchema } from '../words/message';

/** What a search can find, in the order that results are shown. A note is found by the highlight that it is on. */
export const searchKindSchema = z.enum(['article', 'highlight', 'note', 'source']);
export type SearchKind = z.infer<typeof searchKindSchema>;

/** In UTF-16 units. */
export const MAX_QUERY = 1000;
/** As many of a kind are shown, or counted. */
export const MAX_HITS = 10_000;
const DEFAULT_HITS = 50;

export const searchRequestSchema = z.object({
  query: z.string().max(MAX_QUERY),
  /** How many hits of each kind. */
  limit: z.int().min(1).max(MAX_HITS).default(DEFAULT_HITS),
  /** All kinds where it is left out. */
  kinds: z.array(searchKindSchema).optional(),
  /** The person may still be typing the last word: it also finds what begins with it. */
  isTyping: z.boolean().default(false),
  /** Answer only when the whole library is in the index. */
  whenComplete: z.boolean().default(false),
});
export type SearchRequest = z.output<typeof searchRequestSchema>;

const snippetPartSchema = z.object({ text: z.string(), isMatch: z.boolean() });
export type SnippetPart = z.infer<typeof snippetPartSchema>;

const searchHitSchema = z.object({
  kind: searchKindSchema,
  id: z.union([articleIdSchema, highlightIdSchema, sourceIdSchema]),
  /** The article that it is, or is in. */
  article: articleIdSchema.optional(),
  /** Of the article or the source; empty for a source that has none. */
  title: z.string(),
  /** In UTF-16 units of the article’s canonical text: the first match in the text, or the highlight’s passage. */
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
  snippet: z.array(snippetPartSchema),
  /** What the highlight is, or the one that the note is on. */
  highlight: z
    .object({
      label: labelIdSchema,
      kind: kindSchema,
      /** Of claims only. */
      verdict: verdictSchema.optional(),
    })
    .optional(),
  /** How many words of an article’s text match. */
  matches: z.int().positive().optional(),
});
export type SearchHit = z.infer<typeof searchHitSchema>;

const searchGroupSchema = z.object({
  kind: searchKindSchema,
  total: z.int().nonnegative(),
  /** There are more than `total`, which is as far as they are counted. */
  hasMore: z.boolean().optional(),
  hits: z.array(searchHitSchema),
});
export type SearchGroup = z.infer<typeof searchGroupSchema>;

export const searchResultSchema = z.object({
  /** One for each kind that was found. */
  groups: z.array(searchGroupSchema),
  /** False while the index is still being built, when more may be found later. */
  isComplete: z.boolean(),
  /** What in the query was not understood. */
  problems: z.array(messageSchema).readonly(),
});
export type SearchResult = z.infer<typeof searchResultSchema>;
