import type { Passage, TextRange } from '../model/anchor';

/** The length of the context on each side of a quote, in UTF-16 units, as in W3C's examples and Hypothesis. */
const CONTEXT_LENGTH = 32;

/** A passage's words, the words around it, and its position. Context never splits a surrogate pair. */
export function describe(text: string, { start, end }: TextRange): Passage {
  let before = Math.max(0, start - CONTEXT_LENGTH);
  let after = Math.min(text.length, end + CONTEXT_LENGTH);
  if (splitsPair(text, before)) before += 1;
  if (splitsPair(text, after)) after -= 1;
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(before, start),
      suffix: text.slice(end, after),
    },
    position: { start, end },
  };
}

/** True where `offset` falls between the two halves of a surrogate pair. */
export function splitsPair(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const unit = text.charCodeAt(offset);
  const previous = text.charCodeAt(offset - 1);
  return unit >= 0xdc00 && unit <= 0xdfff && previous >= 0xd800 && previous <= 0xdbff;
}
