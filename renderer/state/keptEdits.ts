import { z } from 'zod';
import { quoteSchema } from '../../shared/model/anchor';
import {
  type ArticleId,
  articleIdSchema,
  type HighlightId,
  highlightIdSchema,
  labelIdSchema,
} from '../../shared/model/ids';
import { noteSchema } from '../../shared/model/note';

const inArticle = {
  id: z.string(),
  article: articleIdSchema,
  /** The article's title, in case the article is removed. */
  title: z.string(),
};

/**
 * Something the person typed that isn't in the library, because another program changed the same thing or removed what
 * it belonged to. It is kept until they have chosen, even when the window closes.
 */
export const keptEditSchema = z.discriminatedUnion('of', [
  /** A note, by its highlight; `mine` is null if the person has cleared it. */
  z.object({
    of: z.literal('note'),
    ...inArticle,
    highlight: highlightIdSchema,
    label: labelIdSchema,
    quote: quoteSchema,
    mine: noteSchema.nullable(),
  }),
  /** The note on the whole article; `mine` is null if the person has cleared it. */
  z.object({ of: z.literal('memo'), ...inArticle, mine: noteSchema.nullable() }),
  /** A correction: the original words with their context, and the words that replace them. */
  z.object({
    of: z.literal('text'),
    ...inArticle,
    mine: quoteSchema,
    theirs: quoteSchema,
    /** The words as ProseMirror JSON. */
    slice: z.looseObject({}),
  }),
]);
export type KeptEdit = z.infer<typeof keptEditSchema>;
export type KeptNote = Extract<KeptEdit, { of: 'note' }>;
export type KeptMemo = Extract<KeptEdit, { of: 'memo' }>;
export type KeptText = Extract<KeptEdit, { of: 'text' }>;

/** The list with `edit`, which replaces the one with its id. */
export function withKept(kept: readonly KeptEdit[], edit: KeptEdit): KeptEdit[] {
  const isThere = kept.some(({ id }) => id === edit.id);
  return isThere ? kept.map((other) => (other.id === edit.id ? edit : other)) : [...kept, edit];
}

/** The kept note of a highlight; null if there is none. */
export function findKeptNote(kept: readonly KeptEdit[], highlight: HighlightId): KeptNote | null {
  for (const edit of kept) if (edit.of === 'note' && edit.highlight === highlight) return edit;
  return null;
}

/** The kept note on a whole article; null if there is none. */
export function findKeptMemo(kept: readonly KeptEdit[], article: ArticleId): KeptMemo | null {
  for (const edit of kept) if (edit.of === 'memo' && edit.article === article) return edit;
  return null;
}
