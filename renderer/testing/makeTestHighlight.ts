import { makeAnchor } from '../../shared/model/anchor';
import type { Highlight } from '../../shared/model/highlight';
import type { HighlightId } from '../../shared/model/ids';

const NOW = '2025-03-26T12:00:00.000Z';

/** A highlight for tests: an unchecked claim at the start of the text, except for `fields`. */
export function makeTestHighlight(
  id: HighlightId,
  quote: string,
  fields: Partial<Highlight> = {},
): Highlight {
  return {
    id,
    article: 'art_test',
    anchor: makeAnchor('art_test', {
      quote: { exact: quote, prefix: '', suffix: '' },
      position: { start: 0, end: quote.length },
    }),
    label: 'lbl_check',
    kind: 'claim',
    verdict: 'unchecked',
    judgements: [],
    tags: [],
    note: null,
    review: null,
    createdAt: NOW,
    updatedAt: NOW,
    ...fields,
  };
}
