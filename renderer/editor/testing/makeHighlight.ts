import { describe } from '../../../shared/anchoring/describe';
import { makeAnchor, type TextRange } from '../../../shared/model/anchor';
import type { Highlight } from '../../../shared/model/highlight';
import type { HighlightId } from '../../../shared/model/ids';

/** A claim to be checked, for tests, on that passage of `text`. */
export function makeHighlight(text: string, range: TextRange, id: HighlightId): Highlight {
  return {
    id,
    article: 'art_test',
    anchor: makeAnchor('art_test', describe(text, range)),
    label: 'lbl_check',
    kind: 'claim',
    verdict: 'unchecked',
    judgements: [],
    tags: [],
    note: null,
    review: null,
    createdAt: '2025-01-01T00:00:00.000Z',
    updatedAt: '2025-01-01T00:00:00.000Z',
  };
}
