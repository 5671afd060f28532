import { z } from 'zod';
import { type Anchor, type Quote, quoteSchema, type Selector } from '../model/anchor';

const importedSelectorSchema = quoteSchema.extend({ type: z.literal('imported') });

/** The quote as its file had it, among the ways to find a passage: whatever place a person gives it, it is known again. */
export function makeImportedSelector(quote: Quote): Selector {
  return { ...quote, type: 'imported' };
}

/** The quote that an anchor was imported with; null where it has none. */
export function importedQuoteOf({ selectors }: Pick<Anchor, 'selectors'>): Quote | null {
  for (const selector of selectors) {
    const read = importedSelectorSchema.safeParse(selector).data;
    if (read) return read;
  }
  return null;
}
