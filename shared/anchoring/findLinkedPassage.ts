import type { TextRange } from '../model/anchor';
import type { LinkedPassage } from '../model/attestLink';
import { resolve } from './resolve';

/** Where a passage is that a link leads to, whatever the text has become since; null where it is gone. */
export function findLinkedPassage(
  text: string,
  { start, end, ...quote }: LinkedPassage,
): TextRange | null {
  const found = text.startsWith(quote.exact, start)
    ? { start, end: start + quote.exact.length }
    : resolve(text, { ...quote, start });
  // A link carries no more than the beginning of a long passage.
  const rest = Math.max(0, end - start - quote.exact.length);
  return found && { start: found.start, end: Math.min(text.length, found.end + rest) };
}
