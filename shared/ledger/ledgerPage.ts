import { z } from 'zod';
import { articleSummarySchema } from '../model/articleSummary';
import { highlightSchema } from '../model/highlight';
import { articleIdSchema } from '../model/ids';
import { linkSchema } from '../model/link';

/** What the ledger of a library needs of an article beside its summary: its claims, what else rules for publishing ask about, and all its links. */
const ledgerArticleSchema = z.object({
  article: z.object({ id: articleIdSchema, url: z.string() }),
  highlights: z.array(highlightSchema),
  links: z.array(linkSchema),
});

/** The last article of a page, by what articles are ordered by: the next one goes on after it, even if it is gone. */
export const ledgerCursorSchema = articleSummarySchema.pick({ id: true, importedAt: true });
export type LedgerCursor = z.infer<typeof ledgerCursorSchema>;

/** Some articles with claims, the newest import first. */
export const ledgerPageSchema = z.object({
  articles: z.array(ledgerArticleSchema),
  /** To go on with; null at the end. */
  next: ledgerCursorSchema.nullable(),
});
