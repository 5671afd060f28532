import { compareHighlights, type Highlight, isLost, type Review } from '../model/highlight';

/** A highlight that a new text has touched and nobody has looked at yet. */
export interface ReviewedHighlight extends Highlight {
  review: Review;
}

/**
 * The highlights to be looked at, those that matter most first: claims in other words than were checked, claims that
 * are gone, then the other kinds likewise; and those alike in the order of the text.
 */
export function listReviews(highlights: Iterable<Highlight>): ReviewedHighlight[] {
  return [...highlights]
    .filter((highlight): highlight is ReviewedHighlight => highlight.review !== null)
    .sort((a, b) => rank(a) - rank(b) || compareHighlights(a, b));
}

function rank(highlight: Highlight): number {
  return (highlight.kind === 'claim' ? 0 : 2) + Number(isLost(highlight));
}
