import { compareHighlights, type Highlight, isLost, type Review } from '../model/highlight';

/** A highlight that a new text has affected and no one has reviewed yet. */
export interface ReviewedHighlight extends Highlight {
  review: Review;
}

/**
 * The highlights to review, the most important first: reworded claims, lost claims, then the other kinds likewise; within
 * each group, in the order of the text.
 */
export function listReviews(highlights: Iterable<Highlight>): ReviewedHighlight[] {
  return [...highlights]
    .filter((highlight): highlight is ReviewedHighlight => highlight.review !== null)
    .sort((a, b) => rank(a) - rank(b) || compareHighlights(a, b));
}

function rank(highlight: Highlight): number {
  return (highlight.kind === 'claim' ? 0 : 2) + Number(isLost(highlight));
}
