import { findQuoteAgain } from '../../shared/anchoring/findQuote';
import {
  moveAnchor,
  positionOf,
  type Quote,
  quoteOf,
  type TextRange,
} from '../../shared/model/anchor';
import type { Highlight } from '../../shared/model/highlight';
import type { HighlightId } from '../../shared/model/ids';

/** Highlights at the words they quote, and how many had to be found again or are lost. */
export interface FittedHighlights {
  highlights: ReadonlyMap<HighlightId, Highlight>;
  moved: number;
  lost: number;
}

/**
 * Makes sure that each highlight is at the words it quotes. Text and highlights are two files, so another program can
 * change one of them. What no longer fits is looked for by its quote, and is lost where that isn’t clearly found.
 */
export function fitHighlights(
  text: string,
  highlights: ReadonlyMap<HighlightId, Highlight>,
): FittedHighlights {
  const fitted = new Map(highlights);
  // Many highlights may have the same quote; each would search the text again.
  const known = new Map<string, TextRange | null>();
  const find = (quote: Quote) => {
    const key = JSON.stringify([quote.exact, quote.prefix, quote.suffix]);
    const found = known.get(key);
    if (found !== undefined) return found;
    const place = findQuoteAgain(text, quote);
    known.set(key, place);
    return place;
  };
  let moved = 0;
  let lost = 0;
  for (const [id, highlight] of highlights) {
    const quote = quoteOf(highlight.anchor);
    const position = positionOf(highlight.anchor);
    if (!position || text.slice(position.start, position.end) === quote.exact) continue;
    const found = find(quote);
    const anchor = moveAnchor(highlight.anchor, { quote, position: found });
    fitted.set(id, { ...highlight, anchor });
    if (found) moved += 1;
    else lost += 1;
  }
  return moved || lost ? { highlights: fitted, moved, lost } : { highlights, moved, lost };
}
