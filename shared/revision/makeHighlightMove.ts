import { positionOf, type Quote, quoteOf, type TextRange } from '../model/anchor';
import type { Highlight } from '../model/highlight';
import type { HighlightId } from '../model/ids';

/** Two texts, and the highlights of the first: those with a passage in it, and those that are lost. */
export interface HighlightMove {
  before: string;
  after: string;
  placed: readonly { highlight: HighlightId; range: TextRange }[];
  lost: readonly { highlight: HighlightId; quote: Quote }[];
}

/** What is needed to find the highlights of a text in the one that replaces it. */
export function makeHighlightMove(
  before: string,
  after: string,
  highlights: Iterable<Highlight>,
): HighlightMove {
  const placed: HighlightMove['placed'][number][] = [];
  const lost: HighlightMove['lost'][number][] = [];
  for (const { id, anchor } of highlights) {
    const range = positionOf(anchor);
    if (range) placed.push({ highlight: id, range });
    else lost.push({ highlight: id, quote: quoteOf(anchor) });
  }
  return { before, after, placed, lost };
}
