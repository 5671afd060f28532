import { z } from 'zod';
import { highlightIdSchema } from '../model/ids';

const offsetSchema = z.int().nonnegative();

/** Longest quote that a spot keeps, in UTF-16 units. */
const QUOTE_LENGTH = 48;

/** Longest name of a dismissed proposal, in UTF-16 units. */
const DISMISSED_LENGTH = 120;
/** Of how many proposals of an article it is remembered that they were dismissed. */
export const MOST_DISMISSED = 1000;

/** A spot in a text, as an offset in its canonical text, and the words that follow. */
export const spotSchema = z.object({ offset: offsetSchema, quote: z.string().max(QUOTE_LENGTH) });
export type Spot = z.infer<typeof spotSchema>;

/** Where a person is in an article, whatever the width of the window and the size of its text. It stays on their machine. */
export const articlePlaceSchema = z.object({
  /** What stood at the top of the window; null where the text begins further down. */
  top: spotSchema.nullable().catch(null),
  /** How much of that line is above the window, in heights of a line: below zero where the line begins further down. */
  above: z.number().min(-2).max(2).catch(0),
  caret: spotSchema.nullable().catch(null),
  /** The claim at the top of the ledger. */
  claim: highlightIdSchema.nullable().catch(null),
  /** The number of the revision that was last looked at; null for the newest. */
  revision: z.int().nonnegative().nullable().catch(null),
  /** The note on the whole article is unfolded, or folded; null as long as the person has done neither. */
  isMemoOpen: z.boolean().nullable().catch(null),
  /** What was proposed as a claim and dismissed, by its kind and how it begins. */
  dismissed: z.array(z.string().max(DISMISSED_LENGTH)).max(MOST_DISMISSED).catch([]),
  /** How far the text has been seen, and how long it was then. */
  seen: offsetSchema.catch(0),
  length: offsetSchema.catch(0),
});
export type ArticlePlace = z.infer<typeof articlePlaceSchema>;

export const firstPlace: ArticlePlace = articlePlaceSchema.parse({});

/** The spot at an offset of a canonical text. */
export function spotAt(text: string, offset: number): Spot {
  return { offset, quote: text.slice(offset, offset + QUOTE_LENGTH) };
}

/** Where a spot is in a text that may have changed since: at its words, at the nearest of them, or else where it was. */
export function findSpot({ offset, quote }: Spot, text: string): number {
  const limit = Math.min(offset, text.length);
  if (!quote || text.startsWith(quote, limit)) return limit;
  const after = text.indexOf(quote, limit);
  const before = text.lastIndexOf(quote, limit);
  if (after === -1 && before === -1) return limit;
  if (after === -1) return before;
  return before === -1 || after - limit <= limit - before ? after : before;
}

/** The share of the text that has been seen, from 0 to 1. */
export function shareSeen({ seen, length }: ArticlePlace): number {
  return length === 0 ? 0 : Math.min(1, seen / length);
}
