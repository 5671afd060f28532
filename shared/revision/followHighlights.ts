import { findQuoteAgain } from '../anchoring/findQuote';
import { migrate } from '../anchoring/migrate';
import type { HighlightOutcome } from './highlightOutcome';
import type { HighlightMove } from './makeHighlightMove';

/**
 * Where the highlights of one text are in another. One that was lost is found again if its exact words are in only one
 * place, by themselves or with the words that were around them.
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
