import { z } from 'zod';

const offset = z.int().nonnegative();

/** A passage of an article's canonical text: UTF-16 units, `start` inclusive, `end` exclusive. */
export const textRangeSchema = z.object({ start: offset, end: offset });
export type TextRange = z.infer<typeof textRangeSchema>;

/** The passage's own words and the words around it, as W3C's TextQuoteSelector has them. */
export const quoteSchema = z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() });
export type Quote = z.infer<typeof quoteSchema>;

/** True where words and context are the same. */
export function isSameQuote(a: Quote, b: Quote): boolean {
  return a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix;
}

/** How a highlight finds its passage. A `position` of null is a lost anchor: the quote is what is left of it. */
export const anchorSchema = z.object({ quote: quoteSchema, position: textRangeSchema.nullable() });
export type Anchor = z.infer<typeof anchorSchema>;

/** An anchor put in another's place. What the one before holds that this version of Attest does not know stays. */
export function replaceAnchor(before: Anchor, { quote, position }: Anchor): Anchor {
  return {
    ...before,
    quote: { ...before.quote, ...quote },
    position: position && { ...before.position, ...position },
  };
}
