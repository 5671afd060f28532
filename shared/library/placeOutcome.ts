import { describe } from '../anchoring/describe';
import { trimRange } from '../anchoring/trimRange';
import { positionOf, type Quote, quoteOf } from '../model/anchor';
import type { Highlight } from '../model/highlight';
import type { HighlightOutcome, OutcomeState } from '../revision/highlightOutcome';
import type { Placement } from './recordPlacements';

/** Where a new text leaves a highlight, and the state to report. */
export interface PlacedOutcome extends Placement {
  state: OutcomeState;
  confidence: number;
}

/**
 * Puts a highlight where it was found in the text of `revision`. One whose words have changed or gone is up for review,
 * against the words that the person last saw; one that has those words back no longer is.
 */
export function placeOutcome(
  text: string,
  revision: number,
  before: Highlight,
  { to, confidence, state }: HighlightOutcome,
): PlacedOutcome {
  const known = before.review?.before ?? quoteOf(before.anchor);
  const range = to && trimRange(text, to);
  if (!range) return loseHighlight(revision, before, known, confidence);
  const passage = describe(text, range);
  const { exact } = passage.quote;
  const kept = state === 'moved' ? 'moved' : 'same';
  // What an import has put there may be elsewhere, whatever its words are.
  const isImported = before.review?.from === 'import';
  if (exact === known.exact) {
    const review = isImported ? before.review : null;
    return { before, passage, review, state: kept, confidence };
  }
  // Different white space or quotation marks don’t make different words.
  if (state !== 'changed' || exact === quoteOf(before.anchor).exact) {
    return { before, passage, review: before.review, state: kept, confidence };
  }
  const review = {
    ...before.review,
    revision,
    state: 'changed' as const,
    confidence,
    before: known,
  };
  return { before, passage, review, state: 'changed', confidence };
}

function loseHighlight(
  revision: number,
  before: Highlight,
  known: Quote,
  confidence: number,
): PlacedOutcome {
  // What was already lost stays as it was.
  if (!positionOf(before.anchor)) {
    const passage = { quote: quoteOf(before.anchor), position: null };
    return { before, passage, review: before.review, state: 'lost', confidence };
  }
  const review = { ...before.review, revision, state: 'lost' as const, confidence, before: known };
  return { before, passage: { quote: known, position: null }, review, state: 'lost', confidence };
}
