import { z } from 'zod';
import { captureIdSchema } from './ids';
import { textOwnerSchema } from './text';

const offset = z.int().nonnegative();

/** A passage of a canonical text: UTF-16 units, `start` inclusive, `end` exclusive. */
export const textRangeSchema = z.object({ start: offset, end: offset });
export type TextRange = z.infer<typeof textRangeSchema>;

/** A passage's own words and the words around it, as in W3C's TextQuoteSelector. */
export const quoteSchema = z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() });
export type Quote = z.infer<typeof quoteSchema>;

/** True where words and context are the same. */
export function isSameQuote(a: Quote, b: Quote): boolean {
  return a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix;
}

const quoteSelectorSchema = quoteSchema.extend({ type: z.literal('quote') });
const positionSelectorSchema = textRangeSchema.extend({ type: z.literal('position') });

/**
 * One way to find a passage. Newer versions of Attest may have written others, such as a page or a part of a file: these
 * are kept.
 */
export const selectorSchema = z.union([
  z.discriminatedUnion('type', [quoteSelectorSchema, positionSelectorSchema]),
  z.looseObject({ type: z.string().regex(/^(?!(quote|position)$)/) }),
]);
export type Selector = z.infer<typeof selectorSchema>;

/**
 * How a highlight finds its passage: its text, and the ways to find it there, as in W3C's Web Annotation model. There is
 * always a quote. An anchor without a position is lost: the quote is all that is left.
 */
export const anchorSchema = anchorIn(textOwnerSchema);
export type Anchor = z.infer<typeof anchorSchema>;

/** The same for words in a capture, whose text never changes. */
export const captureAnchorSchema = anchorIn(captureIdSchema);

function anchorIn<Target extends z.ZodType<string>>(target: Target) {
  return z
    .object({ target, selectors: z.array(selectorSchema) })
    .refine(({ selectors }) => selectors.some(isQuote), 'An anchor needs a quote');
}

/** Where a passage is in a text, and its words. */
export interface Passage {
  readonly quote: Quote;
  readonly position: TextRange | null;
}

export function makeAnchor<Target extends string>(
  target: Target,
  { quote, position }: Passage,
): { target: Target; selectors: Selector[] } {
  return { target, selectors: listSelectors(quote, position) };
}

/** The words that the anchor was made from. */
export function quoteOf({ selectors }: Pick<Anchor, 'selectors'>): Quote {
  const found = selectors.find(isQuote);
  if (!found) throw new Error('An anchor has no quote.');
  const { type: _type, ...quote } = found;
  return quote;
}

/** Where the passage is; null where it is lost. */
export function positionOf({ selectors }: Pick<Anchor, 'selectors'>): TextRange | null {
  const found = selectors.find(isPosition);
  if (!found) return null;
  const { type: _type, ...position } = found;
  return position;
}

/** The anchor at another passage of its text. Selectors unknown to this version of Attest are kept. */
export function moveAnchor<Moved extends Pick<Anchor, 'selectors'>>(
  anchor: Moved,
  { quote, position }: Passage,
): Moved {
  const others = anchor.selectors.filter((selector) => !isQuote(selector) && !isPosition(selector));
  return {
    ...anchor,
    selectors: [
      ...listSelectors(
        { ...quoteOf(anchor), ...quote },
        position && { ...positionOf(anchor), ...position },
      ),
      ...others,
    ],
  };
}

function listSelectors(quote: Quote, position: TextRange | null): Selector[] {
  return [
    { ...quote, type: 'quote' },
    ...(position ? [{ ...position, type: 'position' as const }] : []),
  ];
}

function isQuote(selector: Selector): selector is z.infer<typeof quoteSelectorSchema> {
  return selector.type === 'quote';
}

function isPosition(selector: Selector): selector is z.infer<typeof positionSelectorSchema> {
  return selector.type === 'position';
}
