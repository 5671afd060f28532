import { makeAnchor } from '../../../../shared/model/anchor';
import type { Kind } from '../../../../shared/model/highlight';
import type { HighlightId } from '../../../../shared/model/ids';
import type { ReviewedHighlight } from '../../../../shared/revision/listReviews';

const NOW = '2026-01-01T00:00:00.000Z';

/** A highlight in `art_test` whose passage revision 2 changed or removed; a claim unless said otherwise. */
export function makeReview(
  id: HighlightId,
  {
    kind = 'claim',
    isLost = false,
    start = 10,
  }: { kind?: Kind; isLost?: boolean; start?: number } = {},
): ReviewedHighlight {
  const before = { exact: '6 million dollars', prefix: '', suffix: '' };
  const after = { exact: '9 million dollars', prefix: '', suffix: '' };
  return {
    id,
    article: 'art_test',
    anchor: makeAnchor(
      'art_test',
      isLost
        ? { quote: before, position: null }
        : { quote: after, position: { start, end: start + 17 } },
    ),
    label: 'lbl_check',
    kind,
    verdict: 'supported',
    judgements: [],
    tags: [],
    note: null,
    review: { revision: 2, state: isLost ? 'lost' : 'changed', confidence: 0.8, before },
    createdAt: NOW,
    updatedAt: NOW,
  };
}
