import type { model as english } from '../en/model';
import type { Translation } from '../Translation';

export const model: Translation<typeof english> = {
  'kind.claim': 'Claim',
  'kind.quote': 'Quote',
  'kind.definition': 'Definition',
  'kind.question': 'Question',
  'kind.remark': 'Remark',
  'verdict.unchecked': 'Unchecked',
  'verdict.supported': 'Supported',
  'verdict.disputed': 'Disputed',
  'verdict.refuted': 'Refuted',
  'verdict.opinion': 'Opinion',
  // Read from the highlight to the source.
  'relation.supports': 'Supported by',
  'relation.contradicts': 'Contradicted by',
  'relation.origin': 'Originates from',
  'relation.context': 'Context in',
};
