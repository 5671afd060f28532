import { z } from 'zod';
import { textRangeSchema } from '../model/anchor';
import { verdictSchema } from '../model/highlight';
import { highlightIdSchema } from '../model/ids';
import { linkSchema } from '../model/link';

/** One claim of the article against its sources. */
export const ledgerClaimSchema = z.object({
  highlight: highlightIdSchema,
  quote: z.string(),
  position: textRangeSchema.nullable(),
  verdict: verdictSchema,
  /** The note as plain text. */
  note: z.string(),
  links: z.array(linkSchema),
  /** Sources disagree: one supports it, or is where it came from, and one contradicts it. */
  isConflicting: z.boolean(),
});
export type LedgerClaim = z.infer<typeof ledgerClaimSchema>;

/** How much of the article is accounted for. A claim is sourced by links other than context. Shares are from 0 to 1, and 0 where there is nothing. */
export const coverageSchema = z.object({
  claims: z.int().nonnegative(),
  sourced: z.int().nonnegative(),
  conflicting: z.int().nonnegative(),
  claimsSourced: z.number().min(0).max(1),
  textHighlighted: z.number().min(0).max(1),
});
export type Coverage = z.infer<typeof coverageSchema>;

/** The table of an article's claims against their sources. */
export const ledgerSchema = z.object({
  claims: z.array(ledgerClaimSchema),
  coverage: coverageSchema,
});
export type Ledger = z.infer<typeof ledgerSchema>;
