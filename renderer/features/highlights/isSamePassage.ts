import { type Anchor, positionOf, quoteOf, type TextRange } from '../../../shared/model/anchor';

/** True where a selection is just the anchor's passage, give or take white space around it. */
export function isSamePassage(anchor: Anchor, selection: TextRange): boolean {
  const quote = quoteOf(anchor);
  const position = positionOf(anchor);
  if (!position) return false;
  const before = position.start - selection.start;
  const after = selection.end - position.end;
  if (before < 0 || before > quote.prefix.length) return false;
  if (after < 0 || after > quote.suffix.length) return false;
  const around = quote.prefix.slice(quote.prefix.length - before) + quote.suffix.slice(0, after);
  return around.trim() === '';
}
