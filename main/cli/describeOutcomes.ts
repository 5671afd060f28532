import { positionOf, quoteOf } from '../../shared/model/anchor';
import type { Highlight } from '../../shared/model/highlight';
import type { RevisionResult } from '../../shared/revision/highlightOutcome';
import { listReviews, type ReviewedHighlight } from '../../shared/revision/listReviews';
import { formatTable } from './formatTable';

/** What a new text has done to the highlights, those to be looked at one by one. */
export function describeOutcomes(
  { revision, same, moved, changed, lost }: RevisionResult,
  highlights: readonly Highlight[],
): string {
  const counts = `Revision ${revision}. Highlights: ${same} the same, ${moved} moved, ${changed} changed, ${lost} lost.`;
  const reviews = listReviews(highlights);
  if (!reviews.length) return counts;
  const rows = reviews.map(describeReview);
  return `${counts}\n\n${formatTable(['highlight', 'kind', 'was', 'is'], rows)}`;
}

function describeReview({ id, kind, review, anchor }: ReviewedHighlight): string[] {
  const quote = (exact: string) => `“${exact.replaceAll('\n', ' ')}”`;
  return [
    id,
    kind,
    quote(review.before.exact),
    positionOf(anchor) ? quote(quoteOf(anchor).exact) : 'lost',
  ];
}
