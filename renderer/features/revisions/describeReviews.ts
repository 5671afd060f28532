import { isLost } from '../../../shared/model/highlight';
import type { Revision } from '../../../shared/model/revision';
import type { ReviewedHighlight } from '../../../shared/revision/listReviews';
import { type Message, type MessageId, message } from '../../../shared/words/message';

type WaitingId = Extract<MessageId, `revisions.waiting.${string}`>;

/**
 * What waits for review, a sentence each, what matters most first: claims no longer in the words that were checked,
 * then claims that are gone, then the other highlights, then those that were imported.
 */
export function describeReviews(
  reviews: readonly ReviewedHighlight[],
  revisions: readonly Pick<Revision, 'number' | 'origin'>[],
): Message[] {
  const updates = new Set(
    revisions.filter(({ origin }) => origin === 'update').map(({ number }) => number),
  );
  const imported = reviews.filter(({ review }) => review.from === 'import');
  const revised = reviews.filter(({ review }) => review.from !== 'import');
  const claims = revised.filter(({ kind }) => kind === 'claim');
  const others = revised.filter(({ kind }) => kind !== 'claim');
  const changed = claims.filter((claim) => !isLost(claim));
  const reworded = changed.filter(({ review }) => updates.has(review.revision)).length;
  const lostOthers = others.filter(isLost).length;
  const lostImported = imported.filter(isLost).length;
  const counts: readonly [WaitingId, number][] = [
    ['revisions.waiting.claimsRewordedByPublisher', reworded],
    ['revisions.waiting.claimsReworded', changed.length - reworded],
    ['revisions.waiting.claimsLost', claims.length - changed.length],
    ['revisions.waiting.othersReworded', others.length - lostOthers],
    ['revisions.waiting.othersLost', lostOthers],
    ['revisions.waiting.imported', imported.length - lostImported],
    ['revisions.waiting.importedLost', lostImported],
  ];
  return counts.filter(([, count]) => count > 0).map(([id, count]) => message(id, { count }));
}
