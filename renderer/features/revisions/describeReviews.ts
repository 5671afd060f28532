import { isLost } from '../../../shared/model/highlight';
import type { Revision } from '../../../shared/model/revision';
import type { ReviewedHighlight } from '../../../shared/revision/listReviews';

/**
 * What waits for review, a sentence each, what matters most first: claims in other words than those that were checked,
 * then claims that are gone, then the other highlights.
 */
export function describeReviews(
  reviews: readonly ReviewedHighlight[],
  revisions: readonly Pick<Revision, 'number' | 'origin'>[],
): string[] {
  const updates = new Set(
    revisions.filter(({ origin }) => origin === 'update').map(({ number }) => number),
  );
  const claims = reviews.filter(({ kind }) => kind === 'claim');
  const others = reviews.filter(({ kind }) => kind !== 'claim');
  const changed = claims.filter((claim) => !isLost(claim));
  const reworded = changed.filter(({ review }) => updates.has(review.revision)).length;
  return [
    say(reworded, 'claim was reworded by the publisher', 'claims were reworded by the publisher'),
    say(changed.length - reworded, 'claim is worded differently', 'claims are worded differently'),
    say(
      claims.length - changed.length,
      'claim is gone from the text',
      'claims are gone from the text',
    ),
    say(
      others.filter((highlight) => !isLost(highlight)).length,
      'other highlight is worded differently',
      'other highlights are worded differently',
    ),
    say(others.filter(isLost).length, 'other highlight is gone', 'other highlights are gone'),
  ].flatMap((sentence) => sentence ?? []);
}

function say(count: number, one: string, many: string): string | null {
  if (count === 0) return null;
  return `${count.toLocaleString()} ${count === 1 ? one : many}.`;
}
