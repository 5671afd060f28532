import { findQuoteAgain } from '../anchoring/findQuoteAgain';
import { migrate } from '../anchoring/migrate';
import type { Quote, TextRange } from '../model/anchor';
import type { Highlight } from '../model/highlight';
import type { HighlightId } from '../model/ids';
import type { HighlightOutcome } from './highlightOutcome';

/** Two texts, and the highlights of the first: those that have a passage in it, and those that are lost. */
export interface HighlightMove {
  before: string;
  after: string;
  placed: readonly { highlight: HighlightId; range: TextRange }[];
  lost: readonly { highlight: HighlightId; quote: Quote }[];
}

/** What is to be found out for the highlights of a text that is replaced by another. */
export function makeHighlightMove(
  before: string,
  after: string,
  highlights: Iterable<Highlight>,
): HighlightMove {
  const placed: HighlightMove['placed'][number][] = [];
  const lost: HighlightMove['lost'][number][] = [];
  for (const { id, anchor } of highlights) {
    if (anchor.position) placed.push({ highlight: id, range: anchor.position });
    else lost.push({ highlight: id, quote: anchor.quote });
  }
  return { before, after, placed, lost };
}

/**
 * Where the highlights of the one text are in the other. One that was lost before is found again where its
 * very words are in one place only, by themselves or between the words that stood around them.
 */
export function followHighlights({
  before,
  after,
  placed,
  lost,
}: HighlightMove): HighlightOutcome[] {
  const moves = migrate(
    before,
    after,
    placed.map(({ range }) => range),
  );
  const followed = placed.flatMap(({ highlight, range }, index): HighlightOutcome[] => {
    const move = moves[index];
    if (!move) return [];
    const { state, start, end, confidence } = move;
    const to = start === null || end === null ? null : { start, end };
    return [{ highlight, state, from: range, to, confidence }];
  });
  const found = lost.map(({ highlight, quote }): HighlightOutcome => {
    const to = findQuoteAgain(after, quote);
    return { highlight, state: to ? 'moved' : 'lost', from: null, to, confidence: 1 };
  });
  return [...followed, ...found];
}
