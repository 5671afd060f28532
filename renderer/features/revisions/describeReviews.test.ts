import { describe, expect, it } from 'vitest';
import type { RevisionOrigin } from '../../../shared/model/revision';
import { english } from '../../../shared/words/loadWords';
import { message } from '../../../shared/words/message';
import { describeReviews } from './describeReviews';
import { makeReview } from './testing/makeReview';

const made = (...origins: RevisionOrigin[]) =>
  origins.map((origin, index) => ({ number: index + 1, origin }));

describe('describeReviews', () => {
  it('says first that claims were reworded by the publisher', () => {
    const reviews = [
      makeReview('hl_a', { kind: 'remark' }),
      makeReview('hl_b', { isLost: true }),
      makeReview('hl_c'),
      makeReview('hl_d'),
      makeReview('hl_e', { kind: 'quote', isLost: true }),
    ];
    expect(describeReviews(reviews, made('import', 'update')).map(english.say)).toEqual([
      '2 claims were reworded by the publisher.',
      '1 claim is gone from the text.',
      '1 other highlight was reworded.',
      '1 other highlight is gone from the text.',
    ]);
  });

  it.each([
    ['import', 'restore'],
    ['import', 'correction'],
  ] as const)('does not blame the publisher for %s, %s', (...origins) => {
    expect(describeReviews([makeReview('hl_a')], made(...origins))).toEqual([
      message('revisions.waiting.claimsReworded', { count: 1 }),
    ]);
  });

  it('says nothing where nothing is waiting', () => {
    expect(describeReviews([], made('import'))).toEqual([]);
  });
});
