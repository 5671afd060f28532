import { positionOf, quoteOf } from '../../shared/model/anchor';
import type { Highlight } from '../../shared/model/highlight';
import type { RevisionResult } from '../../shared/revision/highlightOutcome';
import { listReviews } from '../../shared/revision/listReviews';
import type { Words } from '../../shared/words/Words';
import { formatTable } from './formatTable';

/** What a new text has done to the highlights, those to be reviewed one by one. */
export function describeOutcomes(
  { revision, same, moved, changed, lost }: RevisionResult,
  highlights: readonly Highlight[],
  words: Words,
): string {
  const total = same + moved + changed + lost;
  if (total === 0) return words.say('cli.outcomes.none', { revision });
  const counts = words.say('cli.outcomes', { revision, total, same, moved, changed, lost });
  const reviews = listReviews(highlights);
  if (!reviews.length) return counts;
  const quoted = (quote: string) => words.say('exports.quoted', { quote });
  const rows = reviews.map(({ id, kind, review, anchor }) => [
    id,
    words.say(`kind.${kind}`),
    quoted(review.before.exact),
    positionOf(anchor) ? quoted(quoteOf(anchor).exact) : words.say('cli.lost'),
  ]);
  return `${counts}\n\n${formatTable(words, ['highlight', 'kind', 'was', 'now'], rows)}`;
}
